using System.Collections.Immutable;
using System.Text;
using ManifestDsl.Benchmarks.Synthesis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Benchmarks.Compiling;

/// <summary>Compilations as a user's project has them: .NET, ManifestDsl, KubernetesClient, implicit usings.</summary>
internal static class Project
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> References = [.. FindReferences()];

    /// <summary>A fresh compilation of files that are parsed already: its symbols and bodies are not bound yet.</summary>
    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Shop",
        trees,
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static ImmutableArray<SyntaxTree> Parse(IEnumerable<SourceFile> files) =>
        [.. files.Append(new SourceFile("Shop.GlobalUsings.g.cs", ImplicitUsings)).Select(Parse)];

    public static SyntaxTree ParseAgain(SyntaxTree tree) => CSharpSyntaxTree.ParseText(tree.GetText(), ParseOptions, tree.FilePath);

    /// <summary>The tree after an edit, parsed as an IDE does it: what did not change is taken over.</summary>
    public static SyntaxTree Edit(SyntaxTree tree, string oldText, string newText)
    {
        var text = tree.GetText();
        var start = text.ToString().IndexOf(oldText, StringComparison.Ordinal);
        return start >= 0
            ? tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(start, oldText.Length), newText)))
            : throw new ArgumentException($"{tree.FilePath} does not contain {oldText}", nameof(oldText));
    }

    private static SyntaxTree Parse(SourceFile file) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), ParseOptions, file.Path);

    private static IEnumerable<MetadataReference> FindReferences()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        foreach (var path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator))
        {
            if (Path.GetDirectoryName(path) == framework
                || Path.GetFileName(path) is "ManifestDsl.dll" or "KubernetesClient.dll" or "Fractions.dll" or "YamlDotNet.dll")
            {
                yield return MetadataReference.CreateFromFile(path);
            }
        }
    }
}
