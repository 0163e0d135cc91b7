namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>privileged. The API refuses a privileged container that forbids privilege escalation: that control refuses it too.</summary>
internal sealed class PrivilegedFixtures() : ControlFixtures(PodControls.Privileged)
{
    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        var container = context.Base.Container;
        var privileged = container with { Privileged = true, AllowPrivilegeEscalation = null };
        var isEscalationForbidden = context.Policy.AllowPrivilegeEscalation == false;
        return context.Policy.Privileged switch
        {
            null => [],
            true => Accepted(context, isEscalationForbidden ? [] : [context.Base with { Container = privileged }]),
            false =>
            [
                .. Accepted(context, [context.Base with { Container = container with { Privileged = false } }]),
                .. RefusedContainer(context, "", [privileged], isEscalationForbidden ? [PodControls.AllowPrivilegeEscalation] : []),
            ],
        };
    }
}
