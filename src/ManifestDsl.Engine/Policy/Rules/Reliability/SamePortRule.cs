using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>Two ports of a pod have the same number and protocol: its containers share one network, so that only one of them can listen.</summary>
internal sealed class SamePortRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3025",
        "A port of a pod must be used once",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "The containers of a pod share one network: the second that listens on a port fails. In one container the second entry is lost when changes are applied.")
    {
        Preset = RulePreset.Baseline,
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
                if (port.Read("containerPort") is not ScalarNode { Text: var number } || port.Read("protocol") is UnknownNode)
                {
                    verdict = verdict.Or(Verdict.Unknown);
                }
                else if (Earlier(workload, i, port, number) is { } other)
                {
                    findings.Container = container.Name;
                    findings.AddBadValue(
                        Metadata,
                        port.Read("containerPort")!,
                        $"{container.Title} of {workload.Title} has port {number}/{ProtocolOf(port)}, which {(ReferenceEquals(other, container) ? "it has already" : other.InnerTitle + " has already")}: remove one of the two or write another number");
                    verdict = Verdict.Fail;
                }
            }
        }

        return verdict;
    }

    /// <summary>The container that has the same port before; null when there is none.</summary>
    private static WorkloadContainer? Earlier(Workload workload, int index, MapNode port, string number)
    {
        for (var i = 0; i <= index; i++)
        {
            var candidate = workload.Containers[i];

            // Init containers that end have given their port back before the others start.
            if (i != index && (candidate.RunsOn != true || workload.Containers[index].RunsOn != true))
            {
                continue;
            }

            foreach (var other in candidate.Map.Items("ports"))
            {
                if (ReferenceEquals(other, port))
                {
                    return null;
                }

                if (other.Read("containerPort") is ScalarNode { Text: var text } && text == number && ProtocolOf(other) == ProtocolOf(port) && HostAddress(other) == HostAddress(port))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static string ProtocolOf(MapNode port) => port.Read("protocol") switch
    {
        null => "TCP",
        ScalarNode scalar => scalar.Text,
        _ => "",
    };

    // One port may be published at several addresses of the node.
    private static string HostAddress(MapNode port) => (port.Text("hostIP") ?? "") + ":" + (port.Scalar("hostPort")?.Text ?? "");
}
