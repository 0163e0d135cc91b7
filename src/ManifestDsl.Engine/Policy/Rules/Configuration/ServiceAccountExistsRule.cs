using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6020: the service account of a pod is not among the objects.</summary>
internal sealed class ServiceAccountExistsRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6020",
        "The service account of a pod should be declared",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "Pods whose service account does not exist are not created.")
    {
        Preset = RulePreset.Strict,
        References = ["W22"],
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        foreach (var workload in set.Workloads)
        {
            var node = workload.Workload!.PodSpec.Read("serviceAccountName");
            if (node.AsText() is { } name
                && name is not ("" or "default")
                && !workload.Facts.IsIdentityUnknown
                && set.Named("", "ServiceAccount").Lacks(workload.Facts.Namespace, name))
            {
                findings.Object = workload.Object;
                findings.AddBadValue(Metadata, node!, $"{workload.Facts.Title} runs as service account '{name}', which is not declared: declare it, or correct the name");
            }
        }
    }
}
