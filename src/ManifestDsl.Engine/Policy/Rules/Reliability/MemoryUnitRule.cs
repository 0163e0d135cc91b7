using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>Less than a mebibyte of memory or storage is a missing unit (<c>512</c>) or that of CPU (<c>512m</c>): no container starts with it.</summary>
internal sealed class MemoryUnitRule : ResourceRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3008",
        "Memory must have the unit that was meant",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "Memory without a unit is bytes, and m is a thousandth of a byte: no container runs in less than a mebibyte.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(Workload workload, WorkloadContainer container, string resource, ScalarNode? request, ScalarNode? limit, FindingSink findings)
    {
        if (resource == "cpu")
        {
            return Verdict.Pass;
        }

        return CheckAmount(workload, container, resource, request, findings).Or(CheckAmount(workload, container, resource, limit, findings));
    }

    private Verdict CheckAmount(Workload workload, WorkloadContainer container, string resource, ScalarNode? amount, FindingSink findings)
    {
        // Zero says that none is requested.
        if (amount is null
            || IsMebibytes(amount.Text)
            || !Quantity.TryCompare(amount.Text, "1Mi", out var toMebibyte)
            || toMebibyte >= 0
            || !Quantity.TryCompare(amount.Text, "0", out var toZero)
            || toZero <= 0)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            amount,
            $"{container.Title} of {workload.Title} states {amount.Text} of {resource}, which is less than a mebibyte: write the unit, for example \"512Mi\"");
        return Verdict.Fail;
    }

    /// <summary>True for a whole number of Mi or more, which most amounts are: there is nothing to compute.</summary>
    private static bool IsMebibytes(string text) =>
        text.Length > 2 && text[0] is >= '1' and <= '9' && text[text.Length - 1] == 'i' && text[text.Length - 2] is ('M' or 'G' or 'T');
}
