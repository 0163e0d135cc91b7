using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>Ephemeral containers are added to a running pod, never declared.</summary>
internal sealed class EphemeralContainersRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3054",
        "Ephemeral containers cannot be declared",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses to create a pod or a pod template with ephemeral containers: kubectl debug adds them to a pod that runs.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var containers = workload.PodSpec.Read("ephemeralContainers");
        if (containers is null or ListNode { Items.Length: 0 })
        {
            return Verdict.Pass;
        }

        if (containers is not ListNode)
        {
            return Verdict.Unknown;
        }

        findings.AddBadValue(
            Metadata,
            containers,
            $"{workload.Title} declares ephemeral containers, which can only be added to a pod that runs: remove them, or declare a sidecar",
            FieldEdit.Remove("ephemeralContainers"));
        return Verdict.Fail;
    }
}
