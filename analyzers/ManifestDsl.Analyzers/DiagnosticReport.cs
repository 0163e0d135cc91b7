using System.Globalization;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Analyzers;

/// <summary>Collects diagnostics by file, each finding once: a value that several declarations share is one line of C#.</summary>
internal sealed class DiagnosticReport(SourceLocations locations, BuildInputs inputs, CancellationToken cancellationToken)
{
    private readonly HashSet<(string Id, SyntaxTree? Tree, TextSpan Span, string? Message)> _reported = [];
    private readonly Dictionary<SyntaxTree, List<Diagnostic>> _byTree = [];

    public IReadOnlyList<Diagnostic> In(SyntaxTree tree) => _byTree.TryGetValue(tree, out var found) ? found : [];

    public void Add(EvaluatedClass evaluated, PolicyOptions policy)
    {
        foreach (var problem in evaluated.Problems)
        {
            Add(problem, problem.Node.Provenance);
        }

        foreach (var declaration in evaluated.Declarations)
        {
            Add(declaration, policy);
        }
    }

    /// <summary>
    /// Reports at the finding's node. When that was not written in this compilation: at <paramref name="declaring"/>. When it stands in a source
    /// that came with a package, where nobody can edit it: at the call through which the project's own code reached it.
    /// </summary>
    public void Add(Finding finding, Provenance declaring, ManifestNode? related = null)
    {
        var provenance = finding.Node.Provenance;
        var written = locations.Find(provenance, cancellationToken);
        var package = PackageOf(written);
        var isOwn = written is not null && package is null;
        var message = package is null ? finding.Message : finding.Message + PlaceIn(package, written!);
        if ((isOwn ? written : OwnCall(provenance) ?? locations.Find(declaring, cancellationToken)) is not { SourceTree: { } tree } location
            || !_reported.Add((finding.Rule.Id, tree, location.SourceSpan, package is null ? null : message)))
        {
            return;
        }

        var additional = Additional(package is null ? provenance.Via : provenance, related, location);
        var diagnostic = Diagnostic.Create(Descriptors.Of(finding.Rule), location, additional, isOwn ? FixProperties.Of(finding) : null, message);
        if (!_byTree.TryGetValue(tree, out var diagnostics))
        {
            _byTree.Add(tree, diagnostics = []);
        }

        diagnostics.Add(diagnostic);
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
                Add(new Finding(RuleOf(unknown.Cause), FindingCause.BadValue, unknown, Sentence(unknown.Reason)), declaration.Identifier);
            }
        }

        foreach (var problem in declaration.Lowered.Problems)
        {
            Add(problem, declaration.Identifier);
        }

        foreach (var finding in declaration.Findings(policy))
        {
            Add(finding, declaration.Identifier);
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
