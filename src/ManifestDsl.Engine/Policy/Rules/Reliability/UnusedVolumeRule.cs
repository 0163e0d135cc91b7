using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A volume that no container mounts.</summary>
internal sealed class UnusedVolumeRule : WorkloadRule
{
    private static readonly string[] Lists = ["volumeMounts", "volumeDevices"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3028",
        "A volume should be mounted",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "The pod waits for a volume that nobody uses, and a Secret or a path of the node is brought to a pod that does not need it.");

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var volumes = workload.Volumes;
        var verdict = volumes.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var volume in volumes)
        {
            if (volume.Read("name") is not ScalarNode { AsText: { } name } node)
            {
                verdict = verdict.Or(Verdict.Unknown);
                continue;
            }

            switch (IsMounted(workload, name))
            {
                case null:
                    verdict = verdict.Or(Verdict.Unknown);
                    break;
                case false:
                    findings.AddBadValue(Metadata, node, $"No container of {workload.Title} mounts volume '{name}': mount it or remove it");
                    verdict = Verdict.Fail;
                    break;
            }
        }

        return verdict;
    }

    private static bool? IsMounted(Workload workload, string name)
    {
        var isUnknown = workload.HasUnknownContainers;
        foreach (var container in workload.Containers)
        {
            foreach (var list in Lists)
            {
                var mounts = container.Map.Items(list);
                isUnknown |= mounts.IsUnknown;
                foreach (var mount in mounts)
                {
                    switch (mount.Read("name"))
                    {
                        case ScalarNode { Text: var text } when text == name:
                            return true;
                        case UnknownNode:
                            isUnknown = true;
                            break;
                    }
                }
            }
        }

        return isUnknown ? null : false;
    }
}
