using ManifestDsl.Engine.Policy.Waivers;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Analyzers;

/// <summary>The diagnostics of one compilation, by file, computed when first asked for.</summary>
/// <remarks>
/// By the file that they are in, not by the class that they come from: a value may be written in another file than the class, and an IDE
/// shows in a file only what was reported for that file.
/// </remarks>
internal sealed class CompilationCheck(Compilation compilation, KnownTypes known, AnalyzerOptions options)
{
    private readonly object _gate = new();
    private DiagnosticReport? _report;

    /// <summary>The baseline of the project; null when it has none.</summary>
    public AdditionalText? BaselineFile { get; } =
        ExceptionProperties.BaselineFile(options.AnalyzerConfigOptionsProvider.GlobalOptions, options.AdditionalFiles);

    public IReadOnlyList<Diagnostic> DiagnosticsIn(SyntaxTree tree, CancellationToken cancellationToken) => Report(cancellationToken).In(tree);

    public IReadOnlyList<Diagnostic> DiagnosticsInBaseline(CancellationToken cancellationToken) => Report(cancellationToken).InBaseline;

    private DiagnosticReport Report(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _report ??= Compute(cancellationToken);
        }
    }

    private DiagnosticReport Compute(CancellationToken cancellationToken)
    {
        var properties = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var inputs = BuildInputs.Read(options.AdditionalFiles, cancellationToken);
        var text = BaselineFile?.GetText(cancellationToken);
        var findings = CompilationFindings.Of(
            CompilationClasses.Evaluate(compilation, known, inputs, cancellationToken),
            PolicyProperties.Read(properties),
            ExceptionProperties.Read(properties),
            text is null ? Baseline.Empty : Baseline.Parse(text.ToString()));
        return new DiagnosticReport(findings, new FindingPlaces(new SourceLocations(compilation), inputs, cancellationToken), BaselineFile?.Path, text);
    }
}
