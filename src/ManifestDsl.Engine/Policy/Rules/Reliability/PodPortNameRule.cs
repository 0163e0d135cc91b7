using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>Two containers of a pod have ports of one name: a Service that names it reaches the first only.</summary>
internal sealed class PodPortNameRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3026",
        "Ports of a pod should have different names",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "A Service, a probe of a load balancer or a network policy that names the port reaches one of the containers only.")
    {
        References = ["W90"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var verdict = workload.HasUnknownContainers ? Verdict.Unknown : Verdict.Pass;
        for (var i = 0; i < workload.Containers.Length; i++)
        {
            var container = workload.Containers[i];
            var ports = container.Map.Items("ports");
            verdict = verdict.Or(ports.IsUnknown ? Verdict.Unknown : Verdict.Pass);
            foreach (var port in ports)
            {
                var name = port.Read("name");
                verdict = verdict.Or(name is UnknownNode ? Verdict.Unknown : Verdict.Pass);
                if (name is ScalarNode { AsText: { } text } && Earlier(workload, i, text) is { } other)
                {
                    findings.Container = container.Name;
                    findings.AddBadValue(
                        Metadata,
                        name,
                        $"{container.Title} of {workload.Title} has a port with the name '{text}', and so has {other.InnerTitle}: give one of them another name");
                    verdict = Verdict.Fail;
                }
            }
        }

        return verdict;
    }

    private static WorkloadContainer? Earlier(Workload workload, int index, string name)
    {
        for (var i = 0; i < index; i++)
        {
            if (workload.Containers[i].Map.Items("ports").First("name", name) is not null)
            {
                return workload.Containers[i];
            }
        }

        return null;
    }
}
