namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>hostNetwork, hostPID, hostIPC.</summary>
/// <param name="control">The control.</param>
/// <param name="isAllowed">What the policy says.</param>
/// <param name="set">The Pod with the field.</param>
internal sealed class HostNamespaceFixtures(string control, Func<PodPolicy, bool?> isAllowed, Func<PodDraft, bool, PodDraft> set) : ControlFixtures(control)
{
    public override IEnumerable<FixtureCase> Of(FixtureContext context) => isAllowed(context.Policy) switch
    {
        null => [],
        true => Accepted(context, [set(context.Base, true)]),
        false => [.. Accepted(context, [set(context.Base, false)]), .. Refused(context, "", [set(context.Base, true)])],
    };
}
