using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The API server takes only Always in Deployments and the like, and only OnFailure and Never in Jobs.</summary>
internal sealed class RestartPolicyRule : WorkloadRule
{
    private static readonly ImmutableArray<string> Path = ["restartPolicy"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3034",
        "The restart policy must be one that the kind takes",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses a Deployment, StatefulSet, DaemonSet or ReplicaSet whose pods are not always restarted, and a Job whose pods are.")
    {
        Preset = RulePreset.Baseline,
        References = ["W58"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var kind = workload.Location.Kind;
        if (kind is "Pod" or "PodTemplate")
        {
            return Verdict.NotApplicable;
        }

        var ends = kind is "Job" or "CronJob";
        switch (workload.PodSpec.Read("restartPolicy"))
        {
            case null:
                if (!ends)
                {
                    return Verdict.Pass;
                }

                findings.AddNotSet(Metadata, workload.PodSpec, Path, $"The pods of {workload.Title} have no restartPolicy: set it to OnFailure or Never", "OnFailure");
                return Verdict.Fail;
            case ScalarNode { AsText: { } policy } node:
                // Values outside the set are another matter.
                if (policy is not ("Always" or "OnFailure" or "Never") || ends != (policy == "Always"))
                {
                    return Verdict.Pass;
                }

                findings.AddBadValue(
                    Metadata,
                    node,
                    $"The pods of {workload.Title} have restartPolicy {policy}, which a {kind} does not take: write {(ends ? "OnFailure or Never" : "Always")}",
                    FieldEdit.Replace("restartPolicy", ends ? "OnFailure" : "Always"));
                return Verdict.Fail;
            default:
                return Verdict.Unknown;
        }
    }
}
