namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>runAsUser. The container says another user than its pod: a check that looks at the pod alone takes it for the allowed one.</summary>
internal sealed class UserFixtures() : ControlFixtures(PodControls.RunAsUser)
{
    public override IEnumerable<FixtureCase> Of(FixtureContext context) => context.Policy.RunAsUser switch
    {
        { Strategy: IdStrategy.MustRunAs } rule => InRanges(context, rule),
        { Strategy: IdStrategy.MustRunAsNonRoot } => NonRoot(context),
        { Strategy: IdStrategy.RunAsAny } => Accepted(context, [Pod(context, 0), Pod(context, 65534)]),
        _ => [],
    };

    private static PodDraft Pod(FixtureContext context, long user) => context.Base with { Container = Container(context, user) };

    private static ContainerDraft Container(FixtureContext context, long user) => context.Base.Container with
    {
        Security = new SecurityDraft { RunAsUser = user, RunAsNonRoot = user == 0 ? false : null },
    };

    private static PodDraft Without(FixtureContext context, bool? nonRoot) =>
        context.Base with { Security = context.Base.Security with { RunAsUser = null, RunAsNonRoot = nonRoot } };

    private IEnumerable<FixtureCase> InRanges(FixtureContext context, IdRule rule)
    {
        var isRootRefused = !IdChoice.Contains(rule, 0);
        return
        [
            .. Accepted(context, IdChoice.Last(rule) is { } last ? [Pod(context, last)] : []),
            .. IdChoice.Outside(rule) is { } outside and > 0 ? RefusedContainer(context, "", [Container(context, outside)]) : [],
            .. isRootRefused ? RefusedContainer(context, "-root", [Container(context, 0)]) : [],
            .. context.RefusesUnset ? Refused(context, "-unset", [Without(context, context.Base.Security.RunAsNonRoot)]) : [],
        ];
    }

    private IEnumerable<FixtureCase> NonRoot(FixtureContext context) =>
    [
        .. Accepted(context, [Without(context, nonRoot: true)]),
        .. RefusedContainer(context, "-root", [Container(context, 0)]),
        .. context.RefusesUnset ? Refused(context, "-unset", [Without(context, nonRoot: null)]) : [],
    ];
}
