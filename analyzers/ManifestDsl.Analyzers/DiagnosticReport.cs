using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Analyzers;

/// <summary>Reports each finding once: a value that several declarations of a class share is one line of C#.</summary>
internal sealed class DiagnosticReport(SymbolAnalysisContext context, SourceLocations locations)
{
    private readonly HashSet<(string Id, SyntaxTree? Tree, TextSpan Span)> _reported = [];

    public void Add(EvaluatedDeclaration declaration, ISymbol member)
    {
        foreach (var unknown in declaration.Lowered.Unknowns)
        {
            // Without a reason the compiler reports the code itself.
            if (unknown.Reason.Length > 0)
            {
                Add(new Finding(DeclarationRules.NotEvaluable, FindingCause.BadValue, unknown, Sentence(unknown.Reason)), member);
            }
        }

        foreach (var problem in declaration.Lowered.Problems)
        {
            Add(problem, member);
        }

        foreach (var finding in declaration.Findings)
        {
            Add(finding, member);
        }
    }

    /// <summary>Reports at the finding's node or, when that was not written in this compilation, at <paramref name="declaring"/>.</summary>
    public void Add(Finding finding, ISymbol declaring, ManifestNode? related = null)
    {
        var provenance = finding.Node.Provenance;
        if (locations.Find(provenance, context.CancellationToken) is not { } location)
        {
            Report(finding.Rule, declaring.Locations[0], [], null, finding.Message);
            return;
        }

        var additional = new List<Location>();
        for (var via = provenance.Via; via is not null; via = via.Via)
        {
            Include(via);
        }

        Include(related?.Provenance);
        Report(finding.Rule, location, additional, finding.Fix, finding.Message);

        void Include(Provenance? place)
        {
            if (locations.Find(place, context.CancellationToken) is { } found)
            {
                additional.Add(found);
            }
        }
    }

    public void Add(RuleMetadata rule, ISymbol at, string message) => Report(rule, at.Locations[0], [], null, message);

    private static string Sentence(string reason) =>
        char.IsLower(reason[0]) ? char.ToUpperInvariant(reason[0]) + reason.Substring(1) : reason;

    private void Report(RuleMetadata rule, Location location, IEnumerable<Location> additional, FieldEdit? fix, string message)
    {
        if (_reported.Add((rule.Id, location.SourceTree, location.SourceSpan)))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(rule), location, additional, FixProperties.Of(fix), message));
        }
    }
}
