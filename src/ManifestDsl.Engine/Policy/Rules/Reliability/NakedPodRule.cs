using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A Pod that no controller replaces when its node goes away.</summary>
internal sealed class NakedPodRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3035",
        "Pods should be made by a controller",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "A Pod of its own is gone when its node goes away, and changing it means deleting it.")
    {
        References = ["W81"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        if (workload.Location.Kind != "Pod")
        {
            return Verdict.NotApplicable;
        }

        // A mirror of a file on the node, or a pod that somebody else looks after.
        var owners = workload.Object.Root.Read("metadata", "ownerReferences");
        if (owners is not null)
        {
            return owners is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            workload.Object.Root,
            $"{workload.Title} has no controller that starts it again elsewhere: declare a Deployment or, when it ends by itself, a Job");
        return Verdict.Fail;
    }
}
