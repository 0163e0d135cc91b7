using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6022: a pod names a ConfigMap or Secret that is not among the objects.</summary>
internal sealed class MissingDataRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6022",
        "ConfigMaps and Secrets of a pod should be declared",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "A container that needs a ConfigMap or Secret which does not exist does not start.")
    {
        Preset = RulePreset.Strict,
        References = ["W49"],
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        foreach (var workload in set.Workloads)
        {
            foreach (var reference in workload.Facts.References)
            {
                // The cluster puts this one into every namespace.
                if (reference.Name.Text != "kube-root-ca.crt"
                    && !workload.Facts.IsIdentityUnknown
                    && set.Named("", reference.Kind).Lacks(workload.Facts.Namespace, reference.Name.Text))
                {
                    findings.Object = workload.Object;
                    findings.Container = reference.Container;
                    findings.AddBadValue(
                        Metadata,
                        reference.Name,
                        $"{workload.Facts.Title} needs {reference.Kind} '{reference.Name.Text}', which is not declared: declare it, correct the name, or set optional");
                }
            }
        }
    }
}
