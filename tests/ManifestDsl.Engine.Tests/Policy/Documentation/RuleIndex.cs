using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.Documentation;

/// <summary>The table in docs/rules/README.md and the list in AnalyzerReleases.Unshipped.md.</summary>
internal static class RuleIndex
{
    private const string TableHead = "| Id | Rule | Category |";
    private const string ReleaseHead = "Rule ID | Category | Severity | Notes\n--------|----------|----------|-------\n";

    /// <summary>The index with its table replaced.</summary>
    public static string Of(string present)
    {
        var start = present.IndexOf(TableHead, StringComparison.Ordinal);
        var end = present.IndexOf("\n\n", start, StringComparison.Ordinal);
        var rows = RuleCatalog.Metadata.Select(static rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Category} | {rule.Severity}{(rule.IsEnabledByDefault ? "" : " (off)")} | {CodeFixKinds.Of(rule.Id)} |");
        return $"{present[..start]}{TableHead} Severity | Code fix |\n|---|---|---|---|---|\n{string.Join('\n', rows)}{present[end..]}";
    }

    /// <summary>The list of unshipped rules: all that <paramref name="shipped"/> does not name.</summary>
    public static string ReleasesOf(string present, string shipped)
    {
        var start = present.IndexOf(ReleaseHead, StringComparison.Ordinal) + ReleaseHead.Length;
        var rows = RuleCatalog.Metadata
            .Where(rule => !shipped.Contains($"\n{rule.Id} |", StringComparison.Ordinal))
            .Select(static rule => $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.Severity : "Disabled")} | {rule.Title}, [documentation]({rule.HelpLink})\n");
        return present[..start] + string.Concat(rows);
    }
}
