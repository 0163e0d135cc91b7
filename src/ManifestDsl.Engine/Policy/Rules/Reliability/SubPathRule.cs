using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A ConfigMap or Secret mounted through a subPath never changes in a running container.</summary>
internal sealed class SubPathRule : ContainerRule
{
    private static readonly string[] Sources = ["configMap", "secret", "projected", "downwardAPI"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3032",
        "Configuration should not be mounted through a subPath",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "The kubelet updates mounted ConfigMaps and Secrets in running containers, except those that are mounted through a subPath.")
    {
        Preset = RulePreset.Strict,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var mounts = container.Map.Items("volumeMounts");
        var verdict = mounts.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var mount in mounts)
        {
            var path = mount.Read("subPath") ?? mount.Read("subPathExpr");
            if (path is null || path is ScalarNode { Text: "" })
            {
                continue;
            }

            if (path is UnknownNode || mount.Text("name") is not { } name || workload.Volumes.IsUnknown)
            {
                verdict = verdict.Or(Verdict.Unknown);
            }
            else if (workload.Volumes.First("name", name) is { } volume && IsConfiguration(volume) is not false and var isConfiguration)
            {
                if (isConfiguration is null)
                {
                    verdict = verdict.Or(Verdict.Unknown);
                    continue;
                }

                findings.AddBadValue(
                    Metadata,
                    path,
                    $"{container.Title} of {workload.Title} mounts volume '{name}' through a subPath and does not see when it changes: mount the whole volume in a directory of its own");
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }

    /// <summary>True when the volume has such a source; null when it may have one.</summary>
    private static bool? IsConfiguration(MapNode volume)
    {
        bool? found = false;
        foreach (var source in Sources)
        {
            switch (volume.Read(source))
            {
                case null:
                    break;
                case UnknownNode:
                    found = null;
                    break;
                default:
                    return true;
            }
        }

        return found;
    }
}
