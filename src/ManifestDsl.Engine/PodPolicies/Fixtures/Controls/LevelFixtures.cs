using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>The level of the Pod Security Standards: for baseline and for restricted a Pod that violates it, and no control where one is left that is not controlled.</summary>
internal sealed class LevelFixtures() : ControlFixtures(PodFixture.LevelControl)
{
    public override IEnumerable<FixtureCase> Of(FixtureContext context) => context.Policy.Level switch
    {
        PodSecurityLevel.Baseline => Refused(context, Baseline(context)),
        PodSecurityLevel.Restricted => [.. Refused(context, Baseline(context)), .. Refused(context, Restricted(context))],
        _ => [],
    };

    private static IEnumerable<Violation> Baseline(FixtureContext context)
    {
        var (pod, policy) = (context.Base, context.Policy);
        var privileged = pod with { Container = pod.Container with { Privileged = true, AllowPrivilegeEscalation = null } };
        yield return new("-privileged", privileged, Forbidden((PodControls.Privileged, policy.Privileged), (PodControls.AllowPrivilegeEscalation, policy.AllowPrivilegeEscalation)));
        yield return new("-host-pid", pod with { HostPID = true }, Forbidden((PodControls.HostPID, policy.HostPID)));
        yield return new("-host-ipc", pod with { HostIPC = true }, Forbidden((PodControls.HostIPC, policy.HostIPC)));
        yield return new("-host-network", pod with { HostNetwork = true }, Forbidden((PodControls.HostNetwork, policy.HostNetwork)));
    }

    private static IEnumerable<Violation> Restricted(FixtureContext context)
    {
        var (pod, policy) = (context.Base, context.Policy);
        var root = pod with { Container = pod.Container with { Security = new SecurityDraft { RunAsUser = 0, RunAsNonRoot = false } } };
        var isRootAllowed = policy.RunAsUser is not { } rule || rule.Strategy == IdStrategy.RunAsAny || IdChoice.Contains(rule, 0);
        yield return new("-root", root, isRootAllowed ? [] : [PodControls.RunAsUser]);
        yield return new(
            "-escalation",
            pod with { Container = pod.Container with { AllowPrivilegeEscalation = true } },
            Forbidden((PodControls.AllowPrivilegeEscalation, policy.AllowPrivilegeEscalation)));
        yield return new(
            "-capabilities",
            pod with { Container = pod.Container with { Drop = [] } },
            policy.RequiredDropCapabilities.IsEmpty || !context.RefusesUnset ? [] : [PodControls.RequiredDropCapabilities]);
        yield return new("-seccomp", pod with { Security = pod.Security with { Seccomp = null } }, policy.SeccompProfiles is null ? [] : [PodControls.SeccompProfiles]);
    }

    private static ImmutableArray<string> Forbidden(params (string Control, bool? IsAllowed)[] controls) =>
        [.. controls.Where(static control => control.IsAllowed == false).Select(static control => control.Control)];

    private IEnumerable<FixtureCase> Refused(FixtureContext context, IEnumerable<Violation> violations)
    {
        // Before 1.25 the level is part of the PodSecurityPolicy, which fills in what is unset.
        var candidates = violations.Where(violation => context.RefusesUnset || violation.Suffix is not ("-capabilities" or "-seccomp")).ToList();
        var (suffix, pod, also) = candidates.FirstOrDefault(static violation => violation.Controls.IsEmpty) ?? candidates[0];
        return Refused(context, suffix, [pod], also);
    }

    /// <summary>A Pod below the level.</summary>
    /// <param name="Suffix">What it is called.</param>
    /// <param name="Pod">The Pod.</param>
    /// <param name="Controls">The controls of the policy that refuse it too.</param>
    private sealed record Violation(string Suffix, PodDraft Pod, ImmutableArray<string> Controls);
}
