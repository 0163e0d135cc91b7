using System.Collections.Concurrent;
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
/// <remarks>Diagnostics are made when their file is asked for: an IDE asks for one file after each edit, and finding a place in a file costs more than finding the file.</remarks>
internal sealed class DiagnosticReport
{
    private readonly Dictionary<SyntaxTree, List<DeclaredFinding>> _reported;
    private readonly Dictionary<SyntaxTree, List<DeclaredFinding>> _accepted;
    private readonly List<DeclaredFinding> _outside;
    private readonly ConcurrentDictionary<SyntaxTree, IReadOnlyList<Diagnostic>> _diagnostics = new();
    private readonly FindingPlaces _places;
    private readonly RuleSwitches _switches;

    public DiagnosticReport(CompilationFindings findings, FindingPlaces places, RuleSwitches switches, string? baselineFile, SourceText? baseline)
    {
        _places = places;
        _switches = switches;
        _reported = ByTree(findings.Reported);
        _outside = [.. findings.Reported.Where(finding => finding.Finding.File is not null && (finding.IsNonWaivable || switches.IsOn(finding.Finding.Rule)))];
        _accepted = ByTree(findings.Baselined.Concat(findings.Waived.Select(static waived => waived.Declared)));
        if (baselineFile is not null && baseline is not null)
        {
            InBaseline = [.. findings.BaselineProblems.Select(problem => Create(problem, baselineFile, baseline))];
        }
    }

    /// <summary>What is wrong with the baseline.</summary>
    public ImmutableArray<Diagnostic> InBaseline { get; } = [];

    public IReadOnlyList<Diagnostic> In(SyntaxTree tree) =>
        _reported.TryGetValue(tree, out var found) ? _diagnostics.GetOrAdd(tree, _ => Create(found)) : [];

    /// <summary>What is found in files that are no C#: in Dockerfiles and reports.</summary>
    public IReadOnlyList<Diagnostic> InFiles(Func<string, bool> isMeant) => Create(_outside.FindAll(finding => finding.Finding.Node.Provenance.File is { } path && isMeant(path)));

    /// <summary>True when a waiver or the baseline takes away what a rule finds at a place.</summary>
    public bool IsAccepted(RuleMetadata rule, Location location) =>
        location.SourceTree is { } tree
        && _accepted.TryGetValue(tree, out var accepted)
        && accepted.Exists(candidate => candidate.Finding.Rule.Id == rule.Id && _places.Of(candidate)?.Location.SourceSpan == location.SourceSpan);

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

    private Dictionary<SyntaxTree, List<DeclaredFinding>> ByTree(IEnumerable<DeclaredFinding> findings)
    {
        var byTree = new Dictionary<SyntaxTree, List<DeclaredFinding>>();
        foreach (var finding in findings)
        {
            if (_places.TreeOf(finding) is { } tree && (finding.IsNonWaivable || _switches.IsOn(finding.Finding.Rule, tree)))
            {
                if (!byTree.TryGetValue(tree, out var list))
                {
                    byTree.Add(tree, list = []);
                }

                list.Add(finding);
            }
        }

        return byTree;
    }

    private List<Diagnostic> Create(List<DeclaredFinding> findings) => ByPlace(findings).ConvertAll(static place => place.ToDiagnostic());

    private List<PlaceFinding> ByPlace(List<DeclaredFinding> findings)
    {
        var places = new Dictionary<(string Id, RuleSeverity Severity, TextSpan Span, Location? InPackage), PlaceFinding>();
        var inOrder = new List<PlaceFinding>();
        foreach (var declared in findings)
        {
            if (_places.Of(declared) is not { } at)
            {
                continue;
            }

            var key = (declared.Finding.Rule.Id, declared.Finding.Severity, at.Location.SourceSpan, at.InPackage);
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
            declared.IsNonWaivable ? DiagnosticSeverity.Error : Descriptors.SeverityOf(finding.Severity),
            at.Location,
            Additional(at.InPackage is null ? provenance.Via : provenance, declared.Related?.Provenance ?? finding.Related, at.Location),
            FindingProperties.Of(finding, at.IsOwn ? FixProperties.Of(finding) : ImmutableDictionary<string, string?>.Empty),
            at.Message);
    }

    /// <summary>The references through which a value reached the declaration, nearest first, and the place that it clashes with; without the one reported at.</summary>
    private List<Location> Additional(Provenance? nearest, Provenance? related, Location reported)
    {
        var additional = new List<Location>();
        for (var via = nearest; via is not null; via = via.Via)
        {
            Include(via);
        }

        Include(related);
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
