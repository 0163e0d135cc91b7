using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>A path of the node is mounted read-only.</summary>
internal sealed class WritableHostPathRule : ContainerRule
{
    private static readonly ImmutableArray<string> Path = ["readOnly"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1043",
        "Paths of the node must be mounted read-only",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "What a pod writes to its node stays there, is seen by other pods and can be run by the node.")
    {
        References = ["W43"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var mounts = container.Map.Items("volumeMounts");
        var verdict = mounts.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var mount in mounts)
        {
            verdict = verdict.Or(CheckMount(workload, container, mount, findings));
        }

        return verdict;
    }

    private Verdict CheckMount(Workload workload, WorkloadContainer container, MapNode mount, FindingSink findings)
    {
        if (mount.Read("name") is not ScalarNode { AsText: { } name })
        {
            return Verdict.Unknown;
        }

        var volumes = workload.Volumes;
        var hostPath = volumes.First("name", name)?.Read("hostPath");
        if (hostPath is null)
        {
            return volumes.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        var setting = mount.Read("readOnly");
        if (setting is not (null or ScalarNode { AsBoolean: false }))
        {
            return setting is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        if (hostPath is UnknownNode)
        {
            return Verdict.Unknown;
        }

        // Writing may be what the program is for.
        var fix = setting is null ? FieldEdit.Set(Path, "true") : FieldEdit.Replace("readOnly", "true");
        findings.Add(new Finding(
            Metadata,
            setting is null ? FindingCause.NotSet : FindingCause.BadValue,
            setting ?? mount,
            $"{container.Title} of {workload.Title} can write to volume '{name}', a path of the node: set readOnly to true on the mount",
            fix with { NeedsReview = true }));
        return Verdict.Fail;
    }
}
