using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>
/// Containers that run on have a probe. Init containers end, and so do the pods of Jobs; a container without ports gets no traffic that a
/// readiness probe could hold back.
/// </summary>
internal sealed class MissingProbeRule : ContainerRule
{
    private readonly string _field;
    private readonly string _advice;
    private readonly bool _needsPorts;

    private MissingProbeRule(RuleMetadata metadata, string field, bool needsPorts, string advice)
    {
        Metadata = metadata;
        _field = field;
        _needsPorts = needsPorts;
        _advice = advice;
    }

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; }

    /// <summary>MDSL3010.</summary>
    public static MissingProbeRule Liveness() => new(
        new("MDSL3010", "Containers should have a liveness probe", RuleCategories.Reliability, RuleSeverity.Info, "A program that hangs is restarted only when a probe says that it hangs.")
        {
            References = ["W08"],
        },
        "livenessProbe",
        needsPorts: false,
        "has no liveness probe: set livenessProbe to something that fails when the program hangs");

    /// <summary>MDSL3011.</summary>
    public static MissingProbeRule Readiness() => new(
        new("MDSL3011", "Containers with ports should have a readiness probe", RuleCategories.Reliability, RuleSeverity.Info, "Without it a Service sends requests to the pod as soon as its process exists, and a rollout goes on before the new pods answer.")
        {
            References = ["W09"],
        },
        "readinessProbe",
        needsPorts: true,
        "has ports and no readiness probe: set readinessProbe to something that succeeds when it can answer");

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        if (workload.RunsOn != true || container.RunsOn != true)
        {
            return workload.RunsOn is null || container.RunsOn is null ? Verdict.Unknown : Verdict.NotApplicable;
        }

        var probe = container.Map.Read(_field);
        if (probe is not null)
        {
            return probe is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        if (_needsPorts)
        {
            switch (container.Map.Read("ports"))
            {
                case null or ListNode { Items.Length: 0 }:
                    return Verdict.Pass;
                case UnknownNode:
                    return Verdict.Unknown;
            }
        }

        findings.AddNotSet(Metadata, container.Map, [_field], $"{container.Title} of {workload.Title} {_advice}");
        return Verdict.Fail;
    }
}
