using System.Collections.Immutable;
using ManifestDsl.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Benchmarks.Compiling;

/// <summary>Runs of the analyzer. One has its results only once: a new compilation is a new run.</summary>
internal static class Analysis
{
    public static Task<ImmutableArray<Diagnostic>> WholeAsync(Compilation compilation, DiagnosticAnalyzer? analyzer = null) =>
        On(compilation, analyzer).GetAnalyzerDiagnosticsAsync(CancellationToken.None);

    /// <summary>What an IDE asks for the file in front of the user: syntax, then semantics, which includes the actions on the file's symbols.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DocumentAsync(Compilation compilation, SyntaxTree tree, DiagnosticAnalyzer? analyzer = null)
    {
        var run = On(compilation, analyzer);
        var syntax = await run.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None).ConfigureAwait(false);
        var semantic = await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None).ConfigureAwait(false);
        return [.. syntax, .. semantic];
    }

    private static CompilationWithAnalyzers On(Compilation compilation, DiagnosticAnalyzer? analyzer = null) => new(
        compilation,
        [analyzer ?? new ManifestAnalyzer()],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("the analyzer failed", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));
}
