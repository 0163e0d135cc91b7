using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Analyzers;

/// <summary>
/// Collects diagnostics by file, each rule once at a place: a value that several declarations or environments share is one line of C#.
/// </summary>
internal sealed class DiagnosticReport(SourceLocations locations, CancellationToken cancellationToken)
{
    private readonly Dictionary<(string Id, SyntaxTree Tree, TextSpan Span), PlaceFinding> _places = [];
    private readonly List<PlaceFinding> _inOrder = [];

    public void Add(EvaluatedClass evaluated, PolicyOptions policy)
    {
        foreach (var problem in evaluated.Problems)
        {
            Add(problem, problem.Node.Provenance, null);
        }

        foreach (var declaration in evaluated.Declarations)
        {
            Add(declaration, policy);
        }
    }

    /// <summary>Adds a finding at its node or, when that was not written in this compilation, where the declaration is named.</summary>
    public void Add(Finding finding, EvaluatedDeclaration declaration, ManifestNode? related = null) =>
        Add(finding, declaration.Identifier, declaration.Environment, related);

    /// <summary>The diagnostics, by the file that they are in.</summary>
    public Dictionary<SyntaxTree, List<Diagnostic>> ByTree()
    {
        var byTree = new Dictionary<SyntaxTree, List<Diagnostic>>();
        foreach (var place in _inOrder)
        {
            var tree = place.Location.SourceTree!;
            if (!byTree.TryGetValue(tree, out var diagnostics))
            {
                byTree.Add(tree, diagnostics = []);
            }

            diagnostics.Add(Diagnostic.Create(
                Descriptors.Of(place.Finding.Rule),
                place.Location,
                Additional(place.Finding.Node.Provenance, place.Related),
                place.IsWritten ? FixProperties.Of(place.Finding.Fix) : null,
                place.Message));
        }

        return byTree;
    }

    /// <summary>Adds a finding that holds in an environment; in all of them and without one when that is null.</summary>
    public void Add(Finding finding, Provenance declaring, TargetEnvironment? environment, ManifestNode? related = null)
    {
        var provenance = finding.Node.Provenance;
        var written = locations.Find(provenance, cancellationToken);
        if ((written ?? locations.Find(declaring, cancellationToken)) is not { SourceTree: { } tree } location)
        {
            return;
        }

        var key = (finding.Rule.Id, tree, location.SourceSpan);
        if (!_places.TryGetValue(key, out var place))
        {
            _places.Add(key, place = new PlaceFinding(finding, location, written is not null, related));
            _inOrder.Add(place);
        }

        place.In(environment);
    }

    private static RuleMetadata RuleOf(UnknownCause cause) => cause switch
    {
        UnknownCause.MissingInput => DeclarationRules.MissingInput,
        _ => DeclarationRules.NotEvaluable,
    };

    private static string Sentence(string reason) =>
        char.IsLower(reason[0]) ? char.ToUpperInvariant(reason[0]) + reason.Substring(1) : reason;

    private void Add(EvaluatedDeclaration declaration, PolicyOptions policy)
    {
        foreach (var unknown in declaration.Lowered.Unknowns)
        {
            // Without a reason the compiler reports the code itself.
            if (unknown.Reason.Length > 0)
            {
                Add(new Finding(RuleOf(unknown.Cause), FindingCause.BadValue, unknown, Sentence(unknown.Reason)), declaration);
            }
        }

        foreach (var problem in declaration.Lowered.Problems)
        {
            Add(problem, declaration);
        }

        foreach (var finding in declaration.Findings(policy))
        {
            Add(finding, declaration);
        }
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
            if (locations.Find(place, cancellationToken) is { } found)
            {
                additional.Add(found);
            }
        }
    }
}
