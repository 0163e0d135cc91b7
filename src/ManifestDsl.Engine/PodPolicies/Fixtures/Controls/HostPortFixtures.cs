namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>hostPorts.</summary>
internal sealed class HostPortFixtures() : ControlFixtures(PodControls.HostPorts)
{
    private const int Highest = 65535;

    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        if (context.Policy.HostPorts is not { } allowed)
        {
            return [];
        }

        var accepted = allowed.Select(static range => Math.Min(range.Max, Highest)).Where(static port => port > 0).Select(port => context.Base with { Container = Container(context, port) });
        var refused = allowed.SelectMany(static range => new[] { range.Max + 1, range.Min - 1 }).Concat([8080])
            .Where(port => port is > 0 and <= Highest && !allowed.Any(range => port >= range.Min && port <= range.Max));
        return
        [
            .. Accepted(context, [.. accepted, context.Base with { Container = Container(context, null) }]),
            .. RefusedContainer(context, "", refused.Select(port => Container(context, port))),
        ];
    }

    private static ContainerDraft Container(FixtureContext context, long? port) =>
        context.Base.Container with { ContainerPort = (int)(port ?? 8080), HostPort = (int?)port };
}
