using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Waivers;
using ManifestDsl.Evaluation.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Analyzers;

/// <summary>
/// Findings as diagnostics by file, each rule once at a place: a value that several declarations or environments share is one line of C#.
/// </summary>
internal sealed class DiagnosticReport
{
    private readonly Dictionary<SyntaxTree, List<Diagnostic>> _byTree = [];
    private readonly HashSet<(string Id, SyntaxTree Tree, TextSpan Span)> _accepted = [];
    private readonly FindingPlaces _places;

    public DiagnosticReport(CompilationFindings findings, FindingPlaces places, string? baselineFile, SourceText? baseline)
    {
        _places = places;
        foreach (var place in ByPlace(findings.Reported))
        {
            if (!_byTree.TryGetValue(place.Tree, out var diagnostics))
            {
                _byTree.Add(place.Tree, diagnostics = []);
            }

            diagnostics.Add(place.ToDiagnostic());
        }

        foreach (var accepted in findings.Baselined.Concat(findings.Waived.Select(static waived => waived.Declared)))
        {
            if (places.Of(accepted) is { Location: { SourceTree: { } tree } location })
            {
                _accepted.Add((accepted.Finding.Rule.Id, tree, location.SourceSpan));
            }
        }

        if (baselineFile is not null && baseline is not null)
        {
            InBaseline = [.. findings.BaselineProblems.Select(problem => Create(problem, baselineFile, baseline))];
        }
    }

    /// <summary>What is wrong with the baseline.</summary>
    public ImmutableArray<Diagnostic> InBaseline { get; } = [];

    public IReadOnlyList<Diagnostic> In(SyntaxTree tree) => _byTree.TryGetValue(tree, out var found) ? found : [];

    /// <summary>True when a waiver or the baseline takes away what a rule finds at a place.</summary>
    public bool IsAccepted(RuleMetadata rule, Location location) =>
        location.SourceTree is { } tree && _accepted.Contains((rule.Id, tree, location.SourceSpan));

    /// <summary>
    /// A diagnostic of code that builds objects at run time: at most a warning, since a program may have its reasons to send what the API server
    /// refuses, and its build writes no manifest.
    /// </summary>
    public static Diagnostic OfModel(Finding finding, Location location)
    {
        var descriptor = Descriptors.Of(finding.Rule);
        var severity = descriptor.DefaultSeverity == DiagnosticSeverity.Error ? DiagnosticSeverity.Warning : descriptor.DefaultSeverity;
        return Diagnostic.Create(descriptor, location, severity, [], FixProperties.Of(finding), CompilationFindings.Sentence(finding.Message));
    }

    private static Diagnostic Create(BaselineProblem problem, string file, SourceText text)
    {
        var line = text.Lines[problem.Line];
        return Diagnostic.Create(Descriptors.Of(problem.Rule), Location.Create(file, line.Span, text.Lines.GetLinePositionSpan(line.Span)), problem.Message);
    }

    private List<PlaceFinding> ByPlace(IReadOnlyList<DeclaredFinding> findings)
    {
        var places = new Dictionary<(string Id, SyntaxTree Tree, TextSpan Span, Location? InPackage), PlaceFinding>();
        var inOrder = new List<PlaceFinding>();
        foreach (var declared in findings)
        {
            if (_places.Of(declared) is not { Location: { SourceTree: { } tree } location } at)
            {
                continue;
            }

            var key = (declared.Finding.Rule.Id, tree, location.SourceSpan, at.InPackage);
            if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, place = Create(declared, at));
                inOrder.Add(place);
            }

            place.In(declared.Environment);
        }

        return inOrder;
    }

    private PlaceFinding Create(DeclaredFinding declared, FindingPlace at)
    {
        var finding = declared.Finding;
        var provenance = finding.Node.Provenance;
        return new PlaceFinding(
            declared.IsNonWaivable ? Descriptors.NonWaivable(finding.Rule) : Descriptors.Of(finding.Rule),
            at.Location,
            Additional(at.InPackage is null ? provenance.Via : provenance, declared.Related, at.Location),
            FindingProperties.Of(finding, at.IsOwn ? FixProperties.Of(finding) : ImmutableDictionary<string, string?>.Empty),
            at.Message);
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
