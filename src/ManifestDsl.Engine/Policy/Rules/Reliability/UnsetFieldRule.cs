using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>Opinions: a field of a workload that some want to see written. All are off unless asked for.</summary>
internal sealed class UnsetFieldRule : WorkloadRule
{
    private readonly string? _kind;
    private readonly bool _isOfPod;
    private readonly ImmutableArray<string> _path;
    private readonly string _advice;

    private UnsetFieldRule(string id, string title, string description, string? reference, string? kind, ImmutableArray<string> path, string advice)
    {
        Metadata = new(id, title, RuleCategories.Reliability, RuleSeverity.Info, description)
        {
            Preset = RulePreset.Strict,
            References = reference is null ? [] : [reference],
        };
        _kind = kind;
        _isOfPod = kind is null;
        _path = path;
        _advice = advice;
    }

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; }

    /// <summary>MDSL3040.</summary>
    public static UnsetFieldRule PriorityClass() => new(
        "MDSL3040",
        "Workloads should have a priority class",
        "When a cluster is full, pods of a lower priority make room for those of a higher one. Without a class all are alike.",
        "W59",
        null,
        ["priorityClassName"],
        "has no priority class: set priorityClassName");

    /// <summary>MDSL3047.</summary>
    public static UnsetFieldRule CronJobDeadline() => new(
        "MDSL3047",
        "A CronJob should have a starting deadline",
        "A run that could not start in time, for instance while the controller was down, is otherwise started whenever that is over, hours later.",
        "W78",
        "CronJob",
        ["spec", "startingDeadlineSeconds"],
        "has no startingDeadlineSeconds: set it to the seconds after which a run that was missed is not worth starting");

    /// <summary>MDSL3049.</summary>
    public static UnsetFieldRule JobCleanup() => new(
        "MDSL3049",
        "A Job should be removed when it has finished",
        "A finished Job and its pods stay in the cluster until somebody deletes them.",
        "W79",
        "Job",
        ["spec", "ttlSecondsAfterFinished"],
        "has no ttlSecondsAfterFinished: set it to the seconds for which its result is of interest");

    /// <summary>MDSL3050.</summary>
    public static UnsetFieldRule Concurrency() => new(
        "MDSL3050",
        "A CronJob should say whether its runs may overlap",
        "By default a run starts while the one before still works. Programs are seldom written for that.",
        null,
        "CronJob",
        ["spec", "concurrencyPolicy"],
        "has no concurrencyPolicy: set it to Forbid, Replace or Allow");

    /// <summary>MDSL3051.</summary>
    public static UnsetFieldRule JobDeadline() => new(
        "MDSL3051",
        "A Job should have a deadline",
        "A Job that hangs keeps its pods, and a CronJob that forbids overlapping runs then never runs again.",
        null,
        "Job",
        ["spec", "activeDeadlineSeconds"],
        "has no activeDeadlineSeconds: set it to the seconds after which it has surely failed");

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        if (!_isOfPod && workload.Location.Kind != _kind)
        {
            return Verdict.NotApplicable;
        }

        var owner = _isOfPod ? workload.PodSpec : workload.Object.Root;
        var value = _path.Length == 1 ? owner.Read(_path[0]) : owner.Read(_path[0], _path[1]);
        if (value is not null)
        {
            return value is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddNotSet(Metadata, owner, _path, $"{workload.Title} {_advice}");
        return Verdict.Fail;
    }
}
