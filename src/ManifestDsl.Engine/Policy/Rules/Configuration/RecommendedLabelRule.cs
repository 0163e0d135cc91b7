using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6008: the label that Kubernetes recommends for the name of the application, on the workload and on its pods.</summary>
internal sealed class RecommendedLabelRule : PolicyRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6008",
        "Workloads and pods should have the label app.kubernetes.io/name",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "Tools find what belongs to an application by the labels that Kubernetes recommends.")
    {
        Preset = RulePreset.Strict,
        References = ["W82"],
    };

    public override Verdict Check(PolicyContext context, FindingSink findings)
    {
        if (context.Workload is not { } workload)
        {
            return context.IsPodUnknown ? Verdict.Unknown : Verdict.NotApplicable;
        }

        var own = context.Facts.Labels.Has(ObjectHead.NameLabel);
        var pods = context.Facts.PodLabels.Has(ObjectHead.NameLabel);
        if (own == false || pods == false)
        {
            var place = own == false ? [] : workload.Location.Template;
            findings.AddNotSet(
                Metadata,
                context.Object.Root,
                [.. place, "metadata", "labels"],
                $"{(own == false ? context.Facts.Title : "The pod template of " + context.Facts.Title)} has no label {ObjectHead.NameLabel}: set it to the name of the application");
            return Verdict.Fail;
        }

        return own is null || pods is null ? Verdict.Unknown : Verdict.Pass;
    }
}
