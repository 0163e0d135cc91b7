using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>Pods of a workload with several replicas are kept apart: by anti-affinity or by topology spread constraints.</summary>
internal sealed class SpreadRule : WorkloadRule
{
    private static readonly ImmutableArray<string> Path = ["topologySpreadConstraints"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3038",
        "Replicas should run on different nodes",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "The scheduler may put all replicas on one node, and they are all away when it is. Its own defaults spread pods already where the cluster has not changed them.")
    {
        Preset = RulePreset.Strict,
        References = ["W62", "W63"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        if (workload.Location.Kind is not ("Deployment" or "StatefulSet"))
        {
            return Verdict.NotApplicable;
        }

        var replicas = workload.Object.Root.Read("spec", "replicas");
        if (replicas is not ScalarNode { AsInteger: { } count })
        {
            return replicas is null ? Verdict.Pass : Verdict.Unknown;
        }

        var spread = workload.PodSpec.Read("topologySpreadConstraints") ?? workload.PodSpec.Read("affinity", "podAntiAffinity");
        if (count < 2 || spread is not null)
        {
            return spread is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddNotSet(Metadata, workload.PodSpec, Path, $"{workload.Title} has {replicas} replicas that may all run on one node: set topologySpreadConstraints with topologyKey kubernetes.io/hostname, or a podAntiAffinity");
        return Verdict.Fail;
    }
}
