using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Waivers;
using ManifestDsl.Evaluation.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Analyzers;

/// <summary>Findings as diagnostics by file, each once: a value that several declarations share is one line of C#.</summary>
internal sealed class DiagnosticReport
{
    private readonly HashSet<(string Id, SyntaxTree? Tree, TextSpan Span)> _reported = [];
    private readonly Dictionary<SyntaxTree, List<Diagnostic>> _byTree = [];
    private readonly SourceLocations _locations;
    private readonly CancellationToken _cancellationToken;

    public DiagnosticReport(CompilationFindings findings, SourceLocations locations, string? baselineFile, SourceText? baseline, CancellationToken cancellationToken)
    {
        _locations = locations;
        _cancellationToken = cancellationToken;
        foreach (var finding in findings.Reported)
        {
            Add(finding);
        }

        if (baselineFile is not null && baseline is not null)
        {
            InBaseline = [.. findings.BaselineProblems.Select(problem => Create(problem, baselineFile, baseline))];
        }
    }

    /// <summary>What is wrong with the baseline.</summary>
    public ImmutableArray<Diagnostic> InBaseline { get; } = [];

    public IReadOnlyList<Diagnostic> In(SyntaxTree tree) => _byTree.TryGetValue(tree, out var found) ? found : [];

    private static Diagnostic Create(BaselineProblem problem, string file, SourceText text)
    {
        var line = text.Lines[problem.Line];
        return Diagnostic.Create(Descriptors.Of(problem.Rule), Location.Create(file, line.Span, text.Lines.GetLinePositionSpan(line.Span)), problem.Message);
    }

    /// <summary>Reports at the finding's node or, when that was not written in this compilation, at the declaration.</summary>
    private void Add(DeclaredFinding declared)
    {
        var finding = declared.Finding;
        var provenance = finding.Node.Provenance;
        var isWritten = _locations.Find(provenance, _cancellationToken) is not null;
        if (_locations.Find(isWritten ? provenance : declared.Declaring, _cancellationToken) is not { SourceTree: { } tree } location
            || !_reported.Add((finding.Rule.Id, tree, location.SourceSpan)))
        {
            return;
        }

        var diagnostic = Diagnostic.Create(
            declared.IsNonWaivable ? Descriptors.NonWaivable(finding.Rule) : Descriptors.Of(finding.Rule),
            location,
            Additional(provenance, declared.Related),
            FindingProperties.Of(finding, isWritten ? FixProperties.Of(finding.Fix) : ImmutableDictionary<string, string?>.Empty),
            finding.Message);
        if (!_byTree.TryGetValue(tree, out var diagnostics))
        {
            _byTree.Add(tree, diagnostics = []);
        }

        diagnostics.Add(diagnostic);
    }

    /// <summary>The references through which a value reached the declaration, nearest first, and the place that it clashes with.</summary>
    private List<Location> Additional(Provenance provenance, ManifestNode? related)
    {
        var additional = new List<Location>();
        for (var via = provenance.Via; via is not null; via = via.Via)
        {
            Include(via);
        }

        Include(related?.Provenance);
        return additional;

        void Include(Provenance? place)
        {
            if (_locations.Find(place, _cancellationToken) is { } found)
            {
                additional.Add(found);
            }
        }
    }
}
