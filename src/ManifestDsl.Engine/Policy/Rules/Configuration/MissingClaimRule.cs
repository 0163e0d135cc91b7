using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6023: a pod mounts a PersistentVolumeClaim that is not among the objects.</summary>
internal sealed class MissingClaimRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6023",
        "Volume claims of a pod should be declared",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "A pod whose claim does not exist waits for it for ever.")
    {
        Preset = RulePreset.Strict,
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        foreach (var workload in set.Workloads)
        {
            foreach (var item in workload.Workload!.PodSpec.Read("volumes").Items())
            {
                if (item is MapNode volume
                    && volume.Read("persistentVolumeClaim", "claimName") is ScalarNode { AsText: { } name } node
                    && !workload.Facts.IsIdentityUnknown
                    && set.Named("", "PersistentVolumeClaim").Lacks(workload.Facts.Namespace, name))
                {
                    findings.Object = workload.Object;
                    findings.AddBadValue(Metadata, node, $"{workload.Facts.Title} mounts PersistentVolumeClaim '{name}', which is not declared: declare it, or correct the name");
                }
            }
        }
    }
}
