using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Analyzers;

/// <summary>Collects diagnostics by file, each finding once: a value that several declarations share is one line of C#.</summary>
internal sealed class DiagnosticReport(SourceLocations locations, CancellationToken cancellationToken)
{
    private readonly HashSet<(string Id, SyntaxTree? Tree, TextSpan Span)> _reported = [];
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

    /// <summary>Reports at the finding's node or, when that was not written in this compilation, at <paramref name="declaring"/>.</summary>
    public void Add(Finding finding, Provenance declaring, ManifestNode? related = null)
    {
        var provenance = finding.Node.Provenance;
        var isWritten = locations.Find(provenance, cancellationToken) is not null;
        if (locations.Find(isWritten ? provenance : declaring, cancellationToken) is not { SourceTree: { } tree } location
            || !_reported.Add((finding.Rule.Id, tree, location.SourceSpan)))
        {
            return;
        }

        var diagnostic = Diagnostic.Create(
            Descriptors.Of(finding.Rule), location, Additional(provenance, related), isWritten ? FixProperties.Of(finding.Fix) : null, finding.Message);
        if (!_byTree.TryGetValue(tree, out var diagnostics))
        {
            _byTree.Add(tree, diagnostics = []);
        }

        diagnostics.Add(diagnostic);
    }

    /// <summary>
    /// A diagnostic of code that builds objects at run time: at most a warning, since a program may have its reasons to send what the API server
    /// refuses, and its build writes no manifest.
    /// </summary>
    public static Diagnostic OfModel(Finding finding, Location location)
    {
        var descriptor = Descriptors.Of(finding.Rule);
        var severity = descriptor.DefaultSeverity == DiagnosticSeverity.Error ? DiagnosticSeverity.Warning : descriptor.DefaultSeverity;
        return Diagnostic.Create(descriptor, location, severity, [], FixProperties.Of(finding.Fix), Sentence(finding.Message));
    }

    private static string Sentence(string reason) =>
        char.IsLower(reason[0]) ? char.ToUpperInvariant(reason[0]) + reason.Substring(1) : reason;

    private void Add(EvaluatedDeclaration declaration, PolicyOptions policy)
    {
        foreach (var unknown in declaration.Lowered.Unknowns)
        {
            // Without a reason the compiler reports the code itself.
            if (unknown.Reason.Length > 0)
            {
                Add(new Finding(DeclarationRules.NotEvaluable, FindingCause.BadValue, unknown, Sentence(unknown.Reason)), declaration.Identifier);
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
