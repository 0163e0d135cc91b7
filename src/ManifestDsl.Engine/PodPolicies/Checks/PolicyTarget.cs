using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>A pod and the policies that certainly apply to it.</summary>
/// <param name="Context">The object that makes the pod.</param>
/// <param name="Pod">The pod as the cluster gets it.</param>
/// <param name="Policies">At least one: those that refuse before those that warn, and these before those that record.</param>
internal sealed record PolicyTarget(PolicyContext Context, Workload Pod, ImmutableArray<PodPolicy> Policies)
{
    /// <summary>The pods of a set to which policies apply, in the order of the objects.</summary>
    public static IReadOnlyList<PolicyTarget> Of(ManifestSet set)
    {
        if (set.Policies.IsEmpty)
        {
            return [];
        }

        ImmutableArray<PodPolicy> policies = [.. set.Policies.OrderBy(static policy => policy.Mode)];
        var targets = new List<PolicyTarget>();
        foreach (var context in set.PodContexts)
        {
            var own = policies.RemoveAll(policy => ScopeCheck.Applies(policy, context, set) != true);
            if (!own.IsEmpty && context.Emitted is { } pod)
            {
                targets.Add(new PolicyTarget(context, pod, own));
            }
        }

        return targets;
    }
}
