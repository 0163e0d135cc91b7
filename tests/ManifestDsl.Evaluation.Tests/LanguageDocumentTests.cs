using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Operations;

namespace ManifestDsl.Evaluation.Tests;

/// <summary>docs/language.md is what the tables say. When this fails, take over docs/language.received.md.</summary>
public class LanguageDocumentTests
{
    [Fact]
    public void Document_is_what_the_tables_say()
    {
        var folder = Path.Combine(RepositoryRoot(), "docs");
        var expected = Document();
        var actual = File.ReadAllText(Path.Combine(folder, "language.md"));
        if (actual != expected)
        {
            File.WriteAllText(Path.Combine(folder, "language.received.md"), expected);
        }

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Every_construct_is_described() =>
        Assert.All(OperationTable.Constructs, static entry => Assert.True(entry.Construct.Length > 3, entry.Kind.ToString()));

    private static string Document()
    {
        var text = new StringBuilder();
        text.Append("""
            # The language of declarations

            A declaration is ordinary C# whose value the compiler can know: nothing is executed. This page is generated from the
            evaluator's tables. Whatever is not here is an error at the expression (MDSL0001) that says what to write instead, never a
            field that silently goes missing.

            Queries and iterators run when they are gone through, as at run time, but each time to their end: an item that `First` or `Take`
            would never reach can still be an error.

            `ManifestDsl.Build` gives what the build hands over: [Inputs that are not source](inputs.md).


            """);
        text.Append("## Constructs\n\n| operation | C# |\n|---|---|\n");
        foreach (var (kind, construct) in OperationTable.Constructs.OrderBy(static entry => entry.Kind.ToString(), StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {kind} | {construct.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        text.Append("\n## Known members\n\nMembers of the framework that can be called. An overload that depends on the culture or the machine is refused.\n\n| type | members |\n|---|---|\n");
        foreach (var type in KnownMembers.Table.Names.GroupBy(static name => name.Type).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{type.Key}` | {string.Join(", ", type.Select(static name => "`" + name.Member + "`").Order(StringComparer.Ordinal))} |\n");
        }

        text.Append("\n## Refused members\n\n| what | why, and what to write instead |\n|---|---|\n");
        foreach (var (name, reason) in RefusedMembers.Table.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {reason} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"""

            ## Bounds

            | what | bound |
            |---|---|
            | operations evaluated for one declaration | {Budgets.Steps} |
            | nested calls | {Budgets.CallDepth} |
            | items of a collection | {Budgets.CollectionSize} |
            | characters of a text | {Budgets.StringLength} |
            | bytes of a file that the build hands over | {BuildInput.MaxFileSize} |
            | nesting of a manifest | {Budgets.TreeDepth} |
            | nodes of a manifest | {Budgets.TreeNodes} |

            """);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string RepositoryRoot([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
