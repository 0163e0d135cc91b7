using System.Globalization;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Analyzers;

/// <summary>
/// Collects diagnostics by file, each rule once at a place: a value that several declarations or environments share is one line of C#.
/// </summary>
internal sealed class DiagnosticReport(SourceLocations locations, BuildInputs inputs, CancellationToken cancellationToken)
{
    private readonly Dictionary<(string Id, SyntaxTree Tree, TextSpan Span, Location? InPackage), PlaceFinding> _places = [];
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

    /// <summary>Adds what holds in the environment of a declaration.</summary>
    public void Add(Finding finding, EvaluatedDeclaration declaration, ManifestNode? related = null) =>
        Add(finding, declaration.Identifier, declaration.Environment, related);

    /// <summary>
    /// Adds a finding at its node. When that was not written in this compilation: at <paramref name="declaring"/>. When it stands in a source
    /// that came with a package, where nobody can edit it: at the call through which the project's own code reached it.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <param name="declaring">Where the declaration is named.</param>
    /// <param name="environment">The environment in which it holds; null when it holds without one.</param>
    /// <param name="related">Another place that it is about.</param>
    public void Add(Finding finding, Provenance declaring, TargetEnvironment? environment, ManifestNode? related = null)
    {
        var provenance = finding.Node.Provenance;
        var written = locations.Find(provenance, cancellationToken);
        var package = PackageOf(written);
        var isOwn = written is not null && package is null;
        if ((isOwn ? written : OwnCall(provenance) ?? locations.Find(declaring, cancellationToken)) is not { SourceTree: { } tree } location)
        {
            return;
        }

        var key = (finding.Rule.Id, tree, location.SourceSpan, package is null ? null : written);
        if (!_places.TryGetValue(key, out var place))
        {
            var additional = Additional(package is null ? provenance.Via : provenance, related, location);
            var message = package is null ? finding.Message : finding.Message + PlaceIn(package, written!);
            place = new PlaceFinding(finding.Rule, location, additional, isOwn ? FixProperties.Of(finding) : null, message);
            _places.Add(key, place);
            _inOrder.Add(place);
        }

        place.In(environment);
    }

    /// <summary>The diagnostics, by the file that they are in.</summary>
    public Dictionary<SyntaxTree, List<Diagnostic>> ByTree()
    {
        var byTree = new Dictionary<SyntaxTree, List<Diagnostic>>();
        foreach (var place in _inOrder)
        {
            if (!byTree.TryGetValue(place.Tree, out var diagnostics))
            {
                byTree.Add(place.Tree, diagnostics = []);
            }

            diagnostics.Add(place.ToDiagnostic());
        }

        return byTree;
    }

    /// <summary>
    /// A diagnostic of code that builds objects at run time: at most a warning, since a program may have its reasons to send what the API server
    /// refuses, and its build writes no manifest.
    /// </summary>
    public static Diagnostic OfModel(Finding finding, Location location)
    {
        var descriptor = Descriptors.Of(finding.Rule);
        var severity = descriptor.DefaultSeverity == DiagnosticSeverity.Error ? DiagnosticSeverity.Warning : descriptor.DefaultSeverity;
        return Diagnostic.Create(descriptor, location, severity, [], FixProperties.Of(finding), Sentence(finding.Message));
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

    private static string PlaceIn(string package, Location written)
    {
        var path = written.SourceTree!.FilePath;
        var line = written.GetLineSpan().StartLinePosition.Line + 1;
        return string.Format(CultureInfo.InvariantCulture, " (in {0}, line {1}, of the package {2})", path.Substring(path.LastIndexOfAny(['/', '\\']) + 1), line, package);
    }

    private string? PackageOf(Location? location) => location?.SourceTree is { } tree ? inputs.PackageOf(tree.FilePath) : null;

    /// <summary>The nearest reference in the project's own code through which a value was reached.</summary>
    private Location? OwnCall(Provenance provenance)
    {
        for (var via = provenance.Via; via is not null; via = via.Via)
        {
            if (locations.Find(via, cancellationToken) is { } found && PackageOf(found) is null)
            {
                return found;
            }
        }

        return null;
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
            if (locations.Find(place, cancellationToken) is { } found && found != reported)
            {
                additional.Add(found);
            }
        }
    }
}
