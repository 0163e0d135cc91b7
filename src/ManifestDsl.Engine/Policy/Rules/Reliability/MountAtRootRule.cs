using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A volume mounted at <c>/</c> would hide the whole image: no runtime starts such a container.</summary>
internal sealed class MountAtRootRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3031",
        "No volume can be mounted at the root",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "A volume at / would hide the image with the program in it, so the container does not start.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var mounts = container.Map.Items("volumeMounts");
        var verdict = mounts.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var mount in mounts)
        {
            switch (mount.Read("mountPath"))
            {
                case ScalarNode { AsText: { Length: > 0 } path } node when path.Trim('/').Length == 0:
                    findings.AddBadValue(Metadata, node, $"{container.Title} of {workload.Title} mounts a volume at '{path}', which hides its image: write the path that the program needs, for example \"/data\"");
                    verdict = Verdict.Fail;
                    break;
                case UnknownNode:
                    verdict = verdict.Or(Verdict.Unknown);
                    break;
            }
        }

        return verdict;
    }
}
