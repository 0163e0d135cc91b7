namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>runAsGroup, fsGroup and supplementalGroups.</summary>
/// <param name="control">The control.</param>
/// <param name="rule">What the policy says.</param>
/// <param name="set">The Pod with a group, beside one that is allowed where it can have both; without a group for null.</param>
internal sealed class GroupFixtures(string control, Func<PodPolicy, IdRule?> rule, Func<PodDraft, long?, PodDraft> set) : ControlFixtures(control)
{
    public static readonly GroupFixtures RunAsGroup = new(
        PodControls.RunAsGroup,
        static policy => policy.RunAsGroup,
        static (pod, group) => group is null
            ? pod with { Security = pod.Security with { RunAsGroup = null } }
            : pod with { Container = pod.Container with { Security = pod.Container.Security with { RunAsGroup = group } } });

    public static readonly GroupFixtures FsGroup = new(PodControls.FsGroup, static policy => policy.FsGroup, static (pod, group) => pod with { FsGroup = group });

    public static readonly GroupFixtures SupplementalGroups = new(
        PodControls.SupplementalGroups,
        static policy => policy.SupplementalGroups,
        static (pod, group) => pod with { SupplementalGroups = group is { } id ? pod.SupplementalGroups.Remove(id).Add(id) : [] });

    public override IEnumerable<FixtureCase> Of(FixtureContext context) => rule(context.Policy) switch
    {
        { Strategy: IdStrategy.MustRunAs or IdStrategy.MayRunAs } ranges =>
        [
            .. Accepted(context, IdChoice.Last(ranges) is { } last ? [set(context.Base, last)] : []),
            .. Refused(context, "", IdChoice.Outside(ranges) is { } outside ? [set(context.Base, outside)] : []),
            .. ranges.Strategy == IdStrategy.MustRunAs && context.RefusesUnset ? Refused(context, "-unset", [set(context.Base, null)]) : [],
        ],
        { Strategy: IdStrategy.RunAsAny } => Accepted(context, [set(context.Base, 65534)]),
        _ => [],
    };
}
