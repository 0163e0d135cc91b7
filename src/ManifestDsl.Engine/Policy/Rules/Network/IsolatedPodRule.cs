using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5028 and 5030: pods that no NetworkPolicy selects. Policies do not hold pods in the network of their node.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="besideOthers">True for pods in namespaces that have policies, false for pods in namespaces that have none.</param>
internal sealed class IsolatedPodRule(RuleMetadata metadata, bool besideOthers) : SetRule
{
    public static readonly IsolatedPodRule BesideOthers = new(
        new(
            "MDSL5028",
            "Pods beside isolated ones should be isolated",
            RuleCategories.Networking,
            RuleSeverity.Info,
            "The namespace has network policies, and none of them selects these pods: they take every connection.")
        {
            References = ["W96"],
        },
        besideOthers: true);

    public static readonly IsolatedPodRule Everywhere = new(
        new(
            "MDSL5030",
            "Pods should be isolated by a network policy",
            RuleCategories.Networking,
            RuleSeverity.Warning,
            "Pods that no network policy selects take every connection, from every pod of the cluster.")
        {
            Preset = RulePreset.Strict,
            References = ["W96"],
        },
        besideOthers: false);

    public override RuleMetadata Metadata { get; } = metadata;

    public override void Check(ManifestSet set, FindingSink findings)
    {
        if (besideOthers && set.OfKind(IngressRule.Group, "NetworkPolicy").Count == 0)
        {
            return;
        }

        var isolation = new Isolation(set);
        if (isolation.IsUnknown)
        {
            return;
        }

        foreach (var workload in set.Workloads)
        {
            var facts = workload.Facts;
            if (!facts.IsIdentityUnknown
                && !facts.PodLabels.IsUnknown
                && isolation.HasPolicies(facts.Namespace) == besideOthers
                && !isolation.Isolates(workload)
                && workload.Workload!.PodSpec.Read("hostNetwork") is null or ScalarNode { AsBoolean: false })
            {
                findings.Object = workload.Object;
                findings.AddBadValue(Metadata, workload.Object.Root, $"No network policy selects the pods of {facts.Title}: declare one that says who may connect to them");
            }
        }
    }
}
