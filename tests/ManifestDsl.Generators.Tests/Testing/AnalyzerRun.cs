using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManifestDsl.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Generators.Tests.Testing;

/// <summary>Runs the analyzer as the compiler does. An exception in it (AD0001) fails the test.</summary>
internal static class AnalyzerRun
{
    private static readonly ManifestAnalyzer Analyzer = new();

    /// <summary>All descriptors switched on, whatever their default.</summary>
    public static ImmutableDictionary<string, ReportDiagnostic> AllEnabled { get; } =
        Analyzer.SupportedDiagnostics.ToImmutableDictionary(static d => d.Id, static _ => ReportDiagnostic.Warn);

    public static async Task<ImmutableArray<Diagnostic>> Of(Compilation compilation)
    {
        var exceptions = new ConcurrentQueue<Exception>();
        var diagnostics = await compilation.WithAnalyzers([Analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => exceptions.Enqueue(exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true)).GetAnalyzerDiagnosticsAsync();
        if (!exceptions.IsEmpty)
        {
            throw new AggregateException("The analyzer failed.", exceptions);
        }

        Assert.DoesNotContain(diagnostics, static d => d.Id == "AD0001");
        return diagnostics;
    }
}
