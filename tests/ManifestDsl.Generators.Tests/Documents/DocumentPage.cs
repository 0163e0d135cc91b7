using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ManifestDsl.Analyzers;
using ManifestDsl.Generators.Tests.Testing;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Generators.Tests.Documents;

/// <summary>A page with C# and the YAML that it becomes: what it shows compiles, has no findings but those that it names, and gives that YAML.</summary>
/// <param name="markdown">The text of the page.</param>
/// <param name="inputs">What the build hands over to the declarations on it.</param>
internal sealed partial class DocumentPage(string markdown, InputSet inputs)
{
    private const string Usings = "using ManifestDsl;\nusing k8s.Models;\n";

    public IReadOnlyList<DocumentSnippet> Snippets { get; } = DocumentSnippet.In(markdown);

    /// <summary>Checks one block: on its own, or as members of the class of the page's first whole block.</summary>
    public async Task VerifyAsync(DocumentSnippet snippet)
    {
        SourceFile[] files = snippet.IsWhole
            ? [new("Snippet.cs", WithUsings(snippet.Code))]
            : [new("Frame.cs", WithUsings(Frame.Code)), new("Snippet.cs", $"{Usings}public static partial class {ClassOf(Frame)}\n{{\n{snippet.Code}}}\n")];
        var run = GeneratorRun.Of(TestCompilation.Of(files), inputs: inputs);
        Assert.Empty(run.Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        Assert.Empty(run.Failed);

        var analysis = run.Output.WithAnalyzers([new ManifestAnalyzer()], new AnalyzerOptions([.. inputs.ToAdditionalFiles()]));
        var findings = (await analysis.GetAnalyzerDiagnosticsAsync()).Where(d => d.Severity >= DiagnosticSeverity.Warning && !d.IsSuppressed).ToImmutableArray();
        Assert.True(
            findings.Select(d => d.Id).Distinct().Order(StringComparer.Ordinal).SequenceEqual(Announced().Matches(snippet.Code).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)),
            "Findings are other than those that comments announce:\n" + string.Join('\n', findings.Select(d => d.GetMessage(CultureInfo.InvariantCulture))));

        foreach (var yaml in snippet.Yaml)
        {
            Assert.True(run.Documents.Any(document => Contains(document.Yaml, yaml)), $"No manifest has\n{yaml}\n{string.Join("---\n", run.Documents.Select(d => d.Yaml))}");
        }
    }

    private DocumentSnippet Frame => Snippets.First(snippet => snippet.IsWhole);

    private static string ClassOf(DocumentSnippet frame) => ClassName().Match(frame.Code).Groups[1].Value;

    private static string WithUsings(string code) => (code.Contains("using ManifestDsl;", StringComparison.Ordinal) ? "" : Usings) + code;

    /// <summary>The lines of the excerpt follow each other in the YAML, deeper by the same in all; a line <c># …</c> stands for any number of lines.</summary>
    private static bool Contains(string yaml, string excerpt)
    {
        var lines = yaml.TrimEnd('\n').Split('\n');
        var parts = excerpt.TrimEnd('\n').Split('\n').Aggregate(new List<List<string>> { new() }, (all, line) =>
        {
            if (line.TrimStart().StartsWith("# …", StringComparison.Ordinal))
            {
                all.Add([]);
            }
            else
            {
                all[^1].Add(line);
            }

            return all;
        });
        return Enumerable.Range(0, 40).Any(depth => Follow(lines, 0, parts, new string(' ', depth)));
    }

    private static bool Follow(string[] lines, int from, List<List<string>> parts, string indent)
    {
        foreach (var part in parts.Where(part => part.Count > 0))
        {
            var wanted = part.Select(line => indent + line).ToArray();
            while (from + wanted.Length <= lines.Length && !lines.AsSpan(from, wanted.Length).SequenceEqual(wanted))
            {
                from++;
            }

            if (from + wanted.Length > lines.Length)
            {
                return false;
            }

            from += wanted.Length;
        }

        return true;
    }

    [GeneratedRegex(@"partial class (\w+)")]
    private static partial Regex ClassName();

    [GeneratedRegex(@"// .*\b(MDSL\d{4})")]
    private static partial Regex Announced();
}
