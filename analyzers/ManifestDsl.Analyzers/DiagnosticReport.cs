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
    private readonly HashSet<(string Id, SyntaxTree? Tree, TextSpan Span, string? Message)> _reported = [];
    private readonly Dictionary<SyntaxTree, List<Diagnostic>> _byTree = [];
    private readonly FindingPlaces _places;

    public DiagnosticReport(CompilationFindings findings, FindingPlaces places, string? baselineFile, SourceText? baseline)
    {
        _places = places;
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

    private void Add(DeclaredFinding declared)
    {
        var finding = declared.Finding;
        if (_places.Of(declared) is not { Location: { SourceTree: { } tree } location } place
            || !_reported.Add((finding.Rule.Id, tree, location.SourceSpan, place.Package is null ? null : place.Message)))
        {
            return;
        }

        var provenance = finding.Node.Provenance;
        var diagnostic = Diagnostic.Create(
            declared.IsNonWaivable ? Descriptors.NonWaivable(finding.Rule) : Descriptors.Of(finding.Rule),
            location,
            Additional(place.Package is null ? provenance.Via : provenance, declared.Related, location),
            FindingProperties.Of(finding, place.IsOwn ? FixProperties.Of(finding) : ImmutableDictionary<string, string?>.Empty),
            place.Message);
        if (!_byTree.TryGetValue(tree, out var diagnostics))
        {
            _byTree.Add(tree, diagnostics = []);
        }

        diagnostics.Add(diagnostic);
    }

    /// <summary>The references through which a value reached the declaration, nearest first, and the place that it clashes with; without the one reported at.</summary>
    private List<Location> Additional(Provenance? nearest, ManifestNode? related, Location reported)
    {
        var additional = new List<Location>();
        for (var via = nearest; via is not null; via = via.Via)
        {
            Include(via);
        }

        Include(related?.Provenance);
        return additional;

        void Include(Provenance? place)
        {
            if (_places.Find(place) is { } found && found != reported)
            {
                additional.Add(found);
            }
        }
    }
}
