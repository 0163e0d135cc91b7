using System.Text;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.Documentation;

/// <summary>The page docs/rules/cross-reference.md: what each rule of the other tools is here.</summary>
internal static class CrossReferenceTable
{
    private static readonly (char Letter, string Heading)[] Parts =
        [('P', "Pod Security Standards"), ('W', "Workloads and other objects"), ('R', "RBAC"), ('D', "Dockerfiles")];

    private static readonly ILookup<string, string> IdsByRow = RuleCatalog.Metadata
        .SelectMany(static rule => rule.References.Select(row => (Row: row, rule.Id)))
        .ToLookup(static pair => pair.Row, static pair => pair.Id, StringComparer.Ordinal);

    /// <summary>The rows that have neither a rule nor an answer.</summary>
    public static IEnumerable<string> Unanswered => CrossReferences.All().Select(static row => row.Row).Where(static row => !HasRule(row) && AnswerTo(row) is null);

    /// <summary>The rows that have an answer though a rule makes it unnecessary.</summary>
    public static IEnumerable<string> Superfluous => RowAnswers.All.Keys.Where(static row => CrossReferences.Of(row) is null || HasRule(row));

    /// <summary>The page.</summary>
    public static string Page()
    {
        var text = new StringBuilder("""
            # Rules of other tools

            What Trivy, kube-linter, Polaris, kube-score, kubesec, Checkov, Kubescape, hadolint, the CIS Kubernetes Benchmark (numbers of version 1.10) and the
            NSA/CISA guide (numbers of Trivy's file) check in workloads, RBAC objects and Dockerfiles, and the rule here that finds it. Where there is none, the last
            column says why. In brackets: how that tool differs. This page is generated; a test fails when a row has no answer.

            ## Counts

            | Tool | Ids in this table | With a rule here |
            |---|---|---|

            """);
        foreach (var (name, title) in OtherTools.All)
        {
            text.Append(CountsOf(name, title));
        }

        foreach (var (letter, heading) in Parts)
        {
            text.Append($"\n## {heading}\n\n| | Fires when | Other tools | Here |\n|---|---|---|---|\n");
            foreach (var row in CrossReferences.All().Where(row => row.Row[0] == letter))
            {
                text.Append($"| {row.Row} | {OtherTools.Cell(row.Condition)} | {OthersOf(row)} | {HereOf(row.Row)} |\n");
            }
        }

        text.Append("\n## Policy libraries\n\nRules that only the libraries of Gatekeeper and Kyverno and the linter of kosko have.\n\n| Rule | Found in | Here |\n|---|---|---|\n");
        foreach (var rule in RowAnswers.Libraries)
        {
            text.Append($"| {rule.Condition} | {rule.Found} | {rule.Here} |\n");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static bool HasRule(string row) => IdsByRow[row].Any();

    private static string? AnswerTo(string row) => RowAnswers.All.GetValueOrDefault(row);

    private static string CountsOf(string tool, string title)
    {
        var rows = CrossReferences.All().SelectMany(static row => row.Rules.Select(rule => (row.Row, rule.Tool, rule.Id))).Where(rule => rule.Tool == tool).ToList();
        var ids = rows.Select(static rule => rule.Id).Distinct().ToList();
        var found = rows.Where(static rule => HasRule(rule.Row)).Select(static rule => rule.Id).Distinct().ToList();
        return $"| {title} | {ids.Count} | {found.Count} |\n";
    }

    private static string OthersOf(CrossReference row)
    {
        var tools = OtherTools.All
            .Select(tool => (tool.Name, Ids: row.Rules.Where(rule => rule.Tool == tool.Name).Select(OtherTools.IdAndNote).ToList()))
            .Where(static tool => tool.Ids.Count > 0)
            .Select(static tool => $"{tool.Name}: {string.Join(", ", tool.Ids)}")
            .ToList();
        return tools.Count == 0 ? "–" : string.Join("; ", tools);
    }

    private static string HereOf(string row) => HasRule(row)
        ? string.Join(", ", IdsByRow[row].Order(StringComparer.Ordinal).Select(static id => $"[{id}]({id}.md)"))
        : AnswerTo(row) ?? RulePage.Unwritten;
}
