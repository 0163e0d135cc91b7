using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3074: two controllers of one namespace with the same selector.</summary>
internal sealed class SameSelectorRule : SetRule
{
    private static readonly string[] Kinds = ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"];

    public override RuleMetadata Metadata { get; } = new(
        "MDSL3074",
        "Workloads must not share a selector",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "Services, budgets and autoscalers of one workload take in the pods of the other; controllers may fight over them.");

    public override void Check(ManifestSet set, FindingSink findings)
    {
        var first = new Dictionary<(string Namespace, string Selector), PolicyContext>();
        foreach (var kind in Kinds)
        {
            foreach (var workload in set.OfKind("apps", kind))
            {
                var selector = workload.Facts.Selector;
                if (selector.IsUnknown || selector.IsEmpty || workload.Facts.IsIdentityUnknown)
                {
                    continue;
                }

                var key = (workload.Facts.Namespace, selector.ToString());
                if (!first.TryGetValue(key, out var other))
                {
                    first.Add(key, workload);
                }
                else if (other.Facts.Title != workload.Facts.Title)
                {
                    findings.Object = workload.Object;
                    findings.AddBadValue(Metadata, selector.Node!, $"{workload.Facts.Title} has the selector '{selector}', as {other.Facts.Title} has: give each a label of its own");
                }
            }
        }
    }
}
