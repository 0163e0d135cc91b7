using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>The field serviceAccount is the old name of serviceAccountName.</summary>
internal sealed class DeprecatedAccountRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1033",
        "serviceAccount is deprecated",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "serviceAccount is the old name of serviceAccountName. Where both are set the API server ignores it.")
    {
        Preset = RulePreset.Baseline,
        References = ["W21"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var old = workload.PodSpec.Read("serviceAccount");
        if (old is null or UnknownNode)
        {
            return old is null ? Verdict.Pass : Verdict.Unknown;
        }

        var hasNew = workload.PodSpec.Read("serviceAccountName") is not null;
        findings.AddBadValue(
            Metadata,
            old,
            hasNew
                ? $"{workload.Title} sets the deprecated serviceAccount, which is ignored beside serviceAccountName: remove it"
                : $"{workload.Title} sets the deprecated serviceAccount: write serviceAccountName instead",
            hasNew ? FieldEdit.Remove("serviceAccount") : null);
        return Verdict.Fail;
    }
}
