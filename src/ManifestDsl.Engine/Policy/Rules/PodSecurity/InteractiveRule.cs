using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>No container waits for somebody at a terminal.</summary>
internal sealed class InteractiveRule : ContainerRule
{
    private static readonly string[] Fields = ["stdin", "tty"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1052",
        "Containers should not be interactive",
        RuleCategories.PodSecurity,
        RuleSeverity.Info,
        "stdin and tty are for debugging: anyone who may attach to the pod types into its program.");

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        // An ephemeral container is there to be typed into.
        if (container.Kind == ContainerKind.Ephemeral)
        {
            return Verdict.NotApplicable;
        }

        var verdict = Verdict.Pass;
        foreach (var field in Fields)
        {
            var setting = container.Map.Read(field);
            if (setting is ScalarNode { AsBoolean: true })
            {
                findings.AddBadValue(
                    Metadata,
                    setting,
                    $"{container.Title} of {workload.Title} has {field} set to true: set it to false, and use kubectl exec to look into it",
                    FieldEdit.Replace(field, "false") with { NeedsReview = true });
                verdict = Verdict.Fail;
            }
            else if (setting is UnknownNode)
            {
                verdict = verdict.Or(Verdict.Unknown);
            }
        }

        return verdict;
    }
}
