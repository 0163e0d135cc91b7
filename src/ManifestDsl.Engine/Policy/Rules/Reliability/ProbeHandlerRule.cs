using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A probe has exactly one handler: exec, httpGet, tcpSocket or grpc.</summary>
internal sealed class ProbeHandlerRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3017",
        "A probe must do exactly one thing",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses a probe without a handler, and one with several.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var verdict = Verdict.Pass;
        foreach (var field in Probes.Fields)
        {
            if (container.Map.Read(field) is { } probe)
            {
                verdict = verdict.Or(CheckProbe(workload, container, field, probe, findings));
            }
        }

        return verdict;
    }

    private Verdict CheckProbe(Workload workload, WorkloadContainer container, string field, ManifestNode probe, FindingSink findings)
    {
        if (probe is not MapNode map)
        {
            return Verdict.Unknown;
        }

        var count = 0;
        foreach (var handler in Probes.Handlers)
        {
            switch (map.Read(handler))
            {
                case null:
                    break;
                case UnknownNode:
                    return Verdict.Unknown;
                default:
                    count++;
                    break;
            }
        }

        if (count == 1)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            map,
            $"The {Probes.TitleOf(field)} of {container.InnerTitle} of {workload.Title} has {(count == 0 ? "no handler" : "several handlers")}: set exactly one of exec, httpGet, tcpSocket and grpc");
        return Verdict.Fail;
    }
}
