using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>A rule about each port of a container.</summary>
internal abstract class ContainerPortRule : ContainerRule
{
    /// <inheritdoc/>
    protected sealed override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var ports = container.Map.Items("ports");
        var verdict = ports.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var port in ports)
        {
            if (port.Read("containerPort") is not ScalarNode { AsInteger: { } number } node)
            {
                verdict = verdict.Or(Verdict.Unknown);
            }
            else if (Problem(port, number) is { } problem)
            {
                findings.AddBadValue(Metadata, node, $"{container.Title} of {workload.Title} {problem}");
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }

    /// <summary>What is wrong with a port and what to write instead; null when nothing is.</summary>
    protected abstract string? Problem(MapNode port, long number);
}
