using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>In the network of its node a container has each port where it is: the API server refuses a hostPort that differs.</summary>
internal sealed class HostNetworkPortRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3053",
        "In the host's network a port has one number",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses a pod with hostNetwork whose hostPort is not its containerPort.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var network = workload.PodSpec.Read("hostNetwork");
        if (network is not ScalarNode { AsBoolean: true })
        {
            return network is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        var ports = container.Map.Items("ports");
        var verdict = ports.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var port in ports)
        {
            var host = port.Read("hostPort");
            var own = port.Read("containerPort");
            if (host is null or ScalarNode { AsInteger: 0 })
            {
                continue;
            }

            if (host is not ScalarNode { AsInteger: { } hostNumber } || own is not ScalarNode { AsInteger: { } number })
            {
                verdict = verdict.Or(Verdict.Unknown);
            }
            else if (hostNumber != number)
            {
                findings.AddBadValue(Metadata, host, $"{container.Title} of {workload.Title} is in the network of its node and has hostPort {host} for containerPort {own}: write the same number for both");
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }
}
