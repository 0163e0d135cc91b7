using System.Collections.Immutable;
using System.Runtime.Loader;
using ManifestDsl.Evaluation.Caching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Evaluation.Tests;

/// <summary>Many cases in one compilation.</summary>
internal sealed class Batch
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Globalization;
        global using System.Linq;
        global using System.Text;
        global using k8s.Models;
        global using ManifestDsl;
        """;

    private static readonly ImmutableArray<MetadataReference> References = FindReferences();

    private static readonly SyntaxTree Usings =
        CSharpSyntaxTree.ParseText(GlobalUsings, new CSharpParseOptions(LanguageVersion.CSharp14), "Usings#0.cs");

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: true,
        generalDiagnosticOption: ReportDiagnostic.Suppress);

    private readonly Dictionary<string, string> _errors = new(StringComparer.Ordinal);
    private readonly ImmutableArray<TestCase> _cases;
    private readonly Dictionary<string, TestCase> _byName;
    private readonly SyntaxTree[] _shared;
    private readonly MemoryStream _image;

    private Batch(IEnumerable<TestCase> cases, string? shared)
    {
        _cases = [.. cases];
        _byName = _cases.ToDictionary(static c => c.Name, StringComparer.Ordinal);
        _shared = shared is null ? [Usings] : [Usings, CSharpSyntaxTree.ParseText(shared, new CSharpParseOptions(LanguageVersion.CSharp14), "Shared#0.cs")];
        Compilation = Compile(_cases);
        _image = new MemoryStream();
        var errors = Emit();
        if (errors.Length == 0)
        {
            return;
        }

        // Cases that do not compile must not take the others down.
        foreach (var error in errors)
        {
            var name = error.Location.SourceTree is { } tree ? TestCase.NameOf(tree.FilePath) : "";
            _errors[name] = (_errors.TryGetValue(name, out var text) ? text : "") + error + "\n";
        }

        Compilation = Compile(_cases.Where(c => !_errors.ContainsKey(c.Name)));
        _image = new MemoryStream();
        errors = Emit();
        Assert.True(errors.Length == 0, string.Join("\n", errors));
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>Semantic models, shared as the generator shares them.</summary>
    public SemanticModelCache Models { get; } = new();

    /// <param name="cases">The cases, by name.</param>
    /// <param name="shared">A file that all of them see, in the namespace <c>Cases</c>.</param>
    public static Batch Of(IEnumerable<(string Name, string Body)> cases, string? shared = null) =>
        new(cases.Select(static (c, i) => TestCase.Create(c.Name, c.Body, i)), shared);

    public TestCase this[string name] => _byName[name];

    /// <summary>The compile errors of a case; null when there are none.</summary>
    public string? ErrorsOf(string name) => _errors.TryGetValue(name, out var text) ? text : null;

    /// <summary>Loads the compiled cases in a context that can be unloaded.</summary>
    public (AssemblyLoadContext Context, System.Reflection.Assembly Assembly) Load()
    {
        _image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        return (context, context.LoadFromStream(_image));
    }

    private CSharpCompilation Compile(IEnumerable<TestCase> cases) =>
        CSharpCompilation.Create("Cases", cases.SelectMany(static c => c.Trees).Concat(_shared), References, Options);

    private ImmutableArray<Diagnostic> Emit() =>
        [.. Compilation.Emit(_image).Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)];

    /// <summary>The framework that the tests run on, and the two libraries of declarations.</summary>
    private static ImmutableArray<MetadataReference> FindReferences()
    {
        var references = ImmutableArray.CreateBuilder<MetadataReference>();
        foreach (var path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (name is "ManifestDsl" or "KubernetesClient" or "mscorlib" or "netstandard" or "Microsoft.CSharp" || name.StartsWith("System.", StringComparison.Ordinal))
            {
                references.Add(MetadataReference.CreateFromFile(path));
            }
        }

        return references.ToImmutable();
    }
}
