using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6007: a workload among the components of the cluster.</summary>
internal sealed class SystemNamespaceRule : PolicyRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6007",
        "Workloads should not be in the namespaces of the system",
        RuleCategories.Configuration,
        RuleSeverity.Info,
        "Policies leave kube-system out, and whoever may make pods there may read the Secrets of the cluster's components.")
    {
        References = ["W24"],
    };

    public override Verdict Check(PolicyContext context, FindingSink findings)
    {
        if (PodSpecLocation.Find(context.Facts.Group, context.Facts.Kind) is null)
        {
            return Verdict.NotApplicable;
        }

        var node = context.Object.Root.Read("metadata", "namespace");
        if (node.AsText() is not ("kube-system" or "kube-public" or "kube-node-lease"))
        {
            return node is null or ScalarNode ? Verdict.Pass : Verdict.Unknown;
        }

        findings.AddBadValue(Metadata, node!, $"{context.Facts.Title} is in a namespace of the system: give it a namespace of its own");
        return Verdict.Fail;
    }
}
