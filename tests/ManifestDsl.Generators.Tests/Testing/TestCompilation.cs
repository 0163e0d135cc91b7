using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Generators.Tests.Testing;

/// <summary>A file of a test's compilation.</summary>
internal sealed record SourceFile(string Path, string Text);

/// <summary>Compilations as a user's project has them: .NET, ManifestDsl, KubernetesClient, implicit usings.</summary>
internal static class TestCompilation
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> Framework = [.. TrustedAssemblies()
        .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
        .Select(static path => MetadataReference.CreateFromFile(path))];

    private static readonly ImmutableArray<MetadataReference> Library = [.. TrustedAssemblies()
        .Where(path => Path.GetFileName(path) is "ManifestDsl.dll" or "KubernetesClient.dll" or "Fractions.dll" or "YamlDotNet.dll")
        .Select(static path => MetadataReference.CreateFromFile(path))];

    // One compilation resolves the references; all others share what it found.
    private static readonly CSharpCompilation WithLibrary = Empty([.. Framework, .. Library]);
    private static readonly CSharpCompilation WithoutLibrary = Empty(Framework);

    /// <summary>A compilation of one file.</summary>
    public static CSharpCompilation Of(string source) => Of([new("Manifests.cs", source)]);

    public static CSharpCompilation Of(params IEnumerable<SourceFile> files) => WithLibrary.AddSyntaxTrees(files.Select(Parse));

    /// <summary>A compilation that sees the generator but not the library.</summary>
    public static CSharpCompilation WithoutReference(string source) => WithoutLibrary.AddSyntaxTrees(Parse(new("Manifests.cs", source)));

    public static SyntaxTree Parse(SourceFile file) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Text, System.Text.Encoding.UTF8), ParseOptions, file.Path);

    /// <summary>The compilation with another text in one file.</summary>
    public static CSharpCompilation Edit(this CSharpCompilation compilation, string path, Func<string, string> edit)
    {
        var tree = compilation.SyntaxTrees.Single(t => t.FilePath == path);
        var text = edit(tree.ToString());
        Assert.NotEqual(tree.ToString(), text);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text, System.Text.Encoding.UTF8)));
    }

    /// <summary>What the compiler says, down to warnings.</summary>
    public static IEnumerable<Diagnostic> Problems(this Compilation compilation) =>
        compilation.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning);

    private static CSharpCompilation Empty(IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "Consumer",
        [Parse(new("Consumer.GlobalUsings.g.cs", ImplicitUsings))],
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)]));

    private static IEnumerable<string> TrustedAssemblies() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
}
