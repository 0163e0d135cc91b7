namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>requiredDropCapabilities. A PodSecurityPolicy drops them itself: it refuses no pod for it.</summary>
internal sealed class DropFixtures() : ControlFixtures(PodControls.RequiredDropCapabilities)
{
    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        var required = context.Policy.RequiredDropCapabilities;
        if (required.IsEmpty)
        {
            return [];
        }

        var container = context.Base.Container;
        return
        [
            .. Accepted(context, [context.Base with { Container = container with { Drop = required } }, context.Base]),
            .. context.RefusesUnset ? RefusedContainer(context, "", [container with { Drop = required.RemoveAll(name => name == required[0] || name == "ALL") }]) : [],
        ];
    }
}
