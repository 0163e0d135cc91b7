using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Waivers;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Caching;
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
/// <param name="compilation">The compilation.</param>
/// <param name="known">The types that mean something in it.</param>
/// <param name="options">What the project says, and the files that the build hands over.</param>
internal sealed class CompilationCheck(Compilation compilation, KnownTypes known, AnalyzerOptions options)
{
    private readonly object _gate = new();
    private readonly SourceLocations _locations = new(compilation);
    private readonly Lazy<BuildInputs> _inputs = new(() => BuildInputs.Read(options.AdditionalFiles, CancellationToken.None));
    private readonly PolicyOptions _properties = PolicyProperties.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions);
    private readonly ExceptionOptions _exceptions = ExceptionProperties.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions);

    // Off when only declarations are checked; and while a baseline is written, which has no entries for code that builds objects at run time.
    private readonly bool _checksModels = PolicyProperties.ChecksModels(options.AnalyzerConfigOptionsProvider.GlobalOptions);
    private DiagnosticReport? _report;
    private PolicyOptions? _policy;

    /// <summary>The baseline of the project; null when it has none.</summary>
    public AdditionalText? BaselineFile { get; } =
        ExceptionProperties.BaselineFile(options.AnalyzerConfigOptionsProvider.GlobalOptions, options.AdditionalFiles);

    public IReadOnlyList<Diagnostic> DiagnosticsIn(SemanticModel model, CancellationToken cancellationToken)
    {
        var report = Report(cancellationToken);

        // Nobody can edit what came with a package.
        return _checksModels && !_exceptions.WritesBaseline && _inputs.Value.PackageOf(model.SyntaxTree.FilePath) is null
            ? WithModels(report, model, cancellationToken)
            : report.In(model.SyntaxTree);
    }

    /// <summary>The diagnostics in the baseline, in a Dockerfile of the project, or in reports, which the list of inputs names; none for any other file.</summary>
    public IReadOnlyList<Diagnostic> DiagnosticsIn(AdditionalText file, CancellationToken cancellationToken) =>
        file.Path == BaselineFile?.Path ? Report(cancellationToken).InBaseline
        : _inputs.Value.Dockerfiles.Has(file.Path) ? Report(cancellationToken).InFiles(path => path == file.Path)
        : BuildInputs.IsList(file.Path) && !_inputs.Value.Scans.Reports.IsEmpty ? Report(cancellationToken).InFiles(_inputs.Value.Scans.Reports.Has)
        : [];

    /// <summary>The policy, with what the build knows of images. Two threads may both make it; the result is the same.</summary>
    private PolicyOptions Policy => _policy ??= _inputs.Value.Complete(_properties);

    /// <summary>The diagnostics of declarations and those of the code that builds objects at run time, each place once; not where a waiver or the baseline takes the finding away.</summary>
    private IReadOnlyList<Diagnostic> WithModels(DiagnosticReport report, SemanticModel model, CancellationToken cancellationToken)
    {
        var declared = report.In(model.SyntaxTree);
        var findings = FragmentChecker.Check(model, Policy, cancellationToken);
        if (findings.IsEmpty)
        {
            return declared;
        }

        var all = new List<Diagnostic>(declared);
        foreach (var finding in findings)
        {
            if (_locations.Find(finding.Node.Provenance, cancellationToken) is { } location
                && !report.IsAccepted(finding.Rule, location)
                && !all.Exists(other => other.Id == finding.Rule.Id && other.Location.SourceSpan == location.SourceSpan))
            {
                all.Add(DiagnosticReport.OfModel(finding, location));
            }
        }

        return all;
    }

    private DiagnosticReport Report(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _report ??= Compute(cancellationToken);
        }
    }

    private DiagnosticReport Compute(CancellationToken cancellationToken)
    {
        var text = BaselineFile?.GetText(cancellationToken);
        var switches = new RuleSwitches(compilation.Options);
        var findings = CompilationFindings.Of(
            CompilationClasses.Evaluate(compilation, known, _inputs.Value, _properties.KubernetesVersion, cancellationToken),
            Policy,
            _exceptions,
            text is null ? Baseline.Empty : Baseline.Parse(text.ToString()),
            _inputs.Value.Dockerfiles.Sources,
            switches.IsOn);

        // Outlives this request, and with it the token.
        var places = new FindingPlaces(_locations, _inputs.Value, CancellationToken.None);
        return new DiagnosticReport(findings, places, switches, BaselineFile?.Path, text);
    }
}
