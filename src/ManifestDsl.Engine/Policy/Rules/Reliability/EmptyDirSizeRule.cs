using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>An emptyDir volume has a size limit.</summary>
internal sealed class EmptyDirSizeRule : WorkloadRule
{
    private static readonly ImmutableArray<string> Path = ["emptyDir", "sizeLimit"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3033",
        "An emptyDir volume should have a size limit",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "An emptyDir volume without a limit can fill the disk of its node; one in memory counts against the memory of the pod.")
    {
        Preset = RulePreset.Strict,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var volumes = workload.Volumes;
        var verdict = volumes.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var volume in volumes)
        {
            if (volume.Read("emptyDir") is not { } emptyDir)
            {
                continue;
            }

            var limit = emptyDir is MapNode map ? map.Read("sizeLimit") : emptyDir;
            if (limit is not null)
            {
                verdict = verdict.Or(limit is UnknownNode ? Verdict.Unknown : Verdict.Pass);
                continue;
            }

            findings.AddNotSet(Metadata, volume, Path, $"The emptyDir volume '{volume.Text("name")}' of {workload.Title} has no sizeLimit: set it to the most that it may hold, for example \"64Mi\"");
            verdict = Verdict.Fail;
        }

        return verdict;
    }
}
