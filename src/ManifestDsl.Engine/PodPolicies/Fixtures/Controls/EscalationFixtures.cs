namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>allowPrivilegeEscalation.</summary>
internal sealed class EscalationFixtures() : ControlFixtures(PodControls.AllowPrivilegeEscalation)
{
    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        var container = context.Base.Container;
        var escalating = container with { AllowPrivilegeEscalation = true };
        var unset = container with { AllowPrivilegeEscalation = null };
        return context.Policy.AllowPrivilegeEscalation switch
        {
            null => [],
            true => Accepted(context, [context.Base with { Container = escalating }]),
            false =>
            [
                .. Accepted(context, [context.Base with { Init = container with { Name = "init" } }]),
                .. RefusedContainer(context, "", [escalating]),
                .. context.RefusesUnset ? RefusedContainer(context, "-unset", [unset]) : [],
            ],
        };
    }
}
