using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.PodPolicies.Fixtures;

/// <summary>What the fixtures of one policy are made from.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Base">The plain Pod that it accepts.</param>
internal sealed record FixtureContext(PodPolicy Policy, PodDraft Base)
{
    private const int FirstWithoutPodSecurityPolicy = 25;

    /// <summary>The version of the cluster.</summary>
    public KubernetesVersion Version => Policy.ClusterVersion;

    /// <summary>
    /// False in a cluster with PodSecurityPolicies: they fill in what a pod leaves unset and the policy asks for, so that nothing is refused for its lack.
    /// </summary>
    public bool RefusesUnset => Version.Minor >= FirstWithoutPodSecurityPolicy;

    /// <summary>The first Pod that the level of the policy allows; null for none.</summary>
    public PodDraft? FirstAllowed(IEnumerable<PodDraft> pods) => pods.FirstOrDefault(MeetsLevel);

    /// <summary>The first Pod that the level allows, so that nothing else refuses it; otherwise the first. Null for none.</summary>
    public PodDraft? MostSeparate(IEnumerable<PodDraft> pods)
    {
        PodDraft? first = null;
        foreach (var pod in pods)
        {
            if (MeetsLevel(pod))
            {
                return pod;
            }

            first ??= pod;
        }

        return first;
    }

    public bool MeetsLevel(PodDraft pod) => FailedChecks(pod).IsEmpty;

    /// <summary>The checks of the level that a Pod fails.</summary>
    public ImmutableArray<string> FailedChecks(PodDraft pod)
    {
        var root = new PodDraftWriter(Version).Write("fixture", pod);
        if (Policy.Level is not { } level || Workload.From(new KubernetesObject(root, ManifestTier.Raw)) is not { } workload)
        {
            return [];
        }

        var standard = Policy.LevelVersion is { } text && KubernetesVersion.TryParse(text, out var known) ? known : Version;
        return [.. PodSecurityStandards.Evaluate(workload, level, standard).Results.Where(static result => result.Verdict == Verdict.Fail).Select(static result => result.Check.Id)];
    }
}
