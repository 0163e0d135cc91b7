using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A pod in the network of its node asks the DNS of the node unless it says ClusterFirstWithHostNet.</summary>
internal sealed class HostNetworkDnsRule : WorkloadRule
{
    private static readonly ImmutableArray<string> Path = ["dnsPolicy"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3052",
        "A pod in the host's network should say which DNS it asks",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "With hostNetwork the policy ClusterFirst, the default, means the DNS of the node: names of Services are not found.");

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var network = workload.PodSpec.Read("hostNetwork");
        if (network is not ScalarNode { AsBoolean: true })
        {
            return network is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        switch (workload.PodSpec.Read("dnsPolicy"))
        {
            case null:
                findings.AddNotSet(Metadata, workload.PodSpec, Path, $"The pods of {workload.Title} are in the network of their node and do not find names of the cluster: set dnsPolicy to ClusterFirstWithHostNet, or to Default if they need none", "ClusterFirstWithHostNet");
                return Verdict.Fail;
            case ScalarNode { AsText: "ClusterFirst" } policy:
                findings.AddBadValue(
                    Metadata,
                    policy,
                    $"The pods of {workload.Title} are in the network of their node, where dnsPolicy ClusterFirst does not find names of the cluster: write ClusterFirstWithHostNet",
                    FieldEdit.Replace("dnsPolicy", "ClusterFirstWithHostNet"));
                return Verdict.Fail;
            case UnknownNode:
                return Verdict.Unknown;
            default:
                return Verdict.Pass;
        }
    }
}
