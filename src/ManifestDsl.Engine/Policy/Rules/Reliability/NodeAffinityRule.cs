using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A workload says on which nodes it may run.</summary>
internal sealed class NodeAffinityRule : WorkloadRule
{
    private static readonly ImmutableArray<string> Path = ["nodeSelector"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3039",
        "Workloads should say where they may run",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "In a cluster of different nodes (architectures, spot and reserved machines) a workload runs anywhere unless it says otherwise.")
    {
        Preset = RulePreset.Strict,
        References = ["W61"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var choice = workload.PodSpec.Read("nodeSelector") ?? workload.PodSpec.Read("affinity", "nodeAffinity") ?? workload.PodSpec.Read("nodeName");
        if (choice is not null)
        {
            return choice is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddNotSet(Metadata, workload.PodSpec, Path, $"{workload.Title} may run on any node: set nodeSelector or a nodeAffinity, for example for kubernetes.io/arch");
        return Verdict.Fail;
    }
}
