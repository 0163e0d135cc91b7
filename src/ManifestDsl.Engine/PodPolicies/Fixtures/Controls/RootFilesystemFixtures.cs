namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>readOnlyRootFilesystem. False controls nothing.</summary>
internal sealed class RootFilesystemFixtures() : ControlFixtures(PodControls.ReadOnlyRootFilesystem)
{
    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        var container = context.Base.Container;
        var writable = container with { ReadOnlyRootFilesystem = false };
        var unset = container with { ReadOnlyRootFilesystem = null };
        return context.Policy.ReadOnlyRootFilesystem switch
        {
            null => [],
            false => Accepted(context, [context.Base with { Container = writable }]),
            true =>
            [
                .. Accepted(context, [context.Base with { Init = container with { Name = "init" } }]),
                .. RefusedContainer(context, "", [writable]),
                .. context.RefusesUnset ? RefusedContainer(context, "-unset", [unset]) : [],
            ],
        };
    }
}
