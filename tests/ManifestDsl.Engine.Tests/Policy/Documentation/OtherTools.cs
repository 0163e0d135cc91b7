using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.Documentation;

/// <summary>The section "In other tools" of a rule that answers rows of the catalogue of other tools' rules.</summary>
internal static class OtherTools
{
    /// <summary>The tools in the order of all tables: the name in the data and the name for people.</summary>
    public static readonly (string Name, string Title)[] All =
    [
        ("Trivy", "Trivy"), ("kube-linter", "kube-linter"), ("Polaris", "Polaris"), ("kube-score", "kube-score"), ("kubesec", "kubesec"), ("Checkov", "Checkov"),
        ("Kubescape", "Kubescape"), ("hadolint", "hadolint"), ("CIS", "CIS Kubernetes Benchmark"), ("NSA", "NSA/CISA hardening guide"),
    ];

    /// <summary>The section; null when the rule names no row: then people write it.</summary>
    public static string? Of(RuleMetadata rule)
    {
        if (rule.References.IsEmpty)
        {
            return null;
        }

        var rows = rule.References.Select(static row => CrossReferences.Of(row)).OfType<CrossReference>().ToList();
        var lines = new List<string>();
        if (rule.PodSecurityCheck is { } check)
        {
            lines.Add($"| Pod Security Standards | `{check}` |");
        }

        foreach (var (name, title) in All)
        {
            var ids = rows.SelectMany(static row => row.Rules).Where(other => other.Tool == name).Select(IdAndNote).Distinct().ToList();
            if (ids.Count > 0)
            {
                lines.Add($"| {title} | {string.Join(", ", ids)} |");
            }
        }

        return lines.Count == 0 ? "No other tool has this rule." : "| Tool | Rule |\n|---|---|\n" + string.Join('\n', lines);
    }

    /// <summary>An id and how that tool differs, as it stands in a table.</summary>
    public static string IdAndNote(ToolRule rule) => Cell(rule.Note.Length == 0 ? rule.Id : $"{rule.Id} ({rule.Note})");

    /// <summary>Text for a cell of a table: an asterisk is no emphasis, a bar no border.</summary>
    public static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}
