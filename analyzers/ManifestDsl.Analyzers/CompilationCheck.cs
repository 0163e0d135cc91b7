using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Validation;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Caching;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Analyzers;

/// <summary>The diagnostics of one compilation, by file, computed when first asked for.</summary>
/// <remarks>
/// By the file that they are in, not by the class that they come from: a value may be written in another file than the class, and an IDE
/// shows in a file only what was reported for that file.
/// </remarks>
/// <param name="compilation">The compilation.</param>
/// <param name="known">The types that mean something in it.</param>
/// <param name="policy">What the project says about its policy.</param>
/// <param name="additionalFiles">What the build hands over.</param>
/// <param name="checksModels">False when only declarations are checked, not the code that builds objects at run time.</param>
internal sealed class CompilationCheck(Compilation compilation, KnownTypes known, PolicyOptions policy, ImmutableArray<AdditionalText> additionalFiles, bool checksModels)
{
    private readonly object _gate = new();
    private readonly SourceLocations _locations = new(compilation);
    private DiagnosticReport? _report;

    public IReadOnlyList<Diagnostic> DiagnosticsIn(SemanticModel model, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _report ??= Compute(cancellationToken);
        }

        return checksModels ? WithModels(_report.In(model.SyntaxTree), model, cancellationToken) : _report.In(model.SyntaxTree);
    }

    /// <summary>The diagnostics of declarations and those of the code that builds objects at run time, each place once.</summary>
    private IReadOnlyList<Diagnostic> WithModels(IReadOnlyList<Diagnostic> declared, SemanticModel model, CancellationToken cancellationToken)
    {
        var findings = FragmentChecker.Check(model, policy, cancellationToken);
        if (findings.IsEmpty)
        {
            return declared;
        }

        var all = new List<Diagnostic>(declared);
        foreach (var finding in findings)
        {
            if (_locations.Find(finding.Node.Provenance, cancellationToken) is { } location
                && !all.Exists(other => other.Id == finding.Rule.Id && other.Location.SourceSpan == location.SourceSpan))
            {
                all.Add(DiagnosticReport.OfModel(finding, location));
            }
        }

        return all;
    }

    private DiagnosticReport Compute(CancellationToken cancellationToken)
    {
        var models = new SemanticModelCache();
        var inputs = BuildInputs.Read(additionalFiles, cancellationToken);
        var report = new DiagnosticReport(_locations, inputs, cancellationToken);
        var declarations = new List<EvaluatedDeclaration>();
        foreach (var candidate in ManifestsClasses.In(compilation, cancellationToken))
        {
            var evaluated = ClassEvaluator.Evaluate(
                candidate, compilation, models, inputs, () => ManifestsClasses.SymbolOf(candidate, compilation, known, cancellationToken), cancellationToken);
            report.Add(evaluated, policy);
            declarations.AddRange(evaluated.Declarations);
        }

        foreach (var duplicate in DuplicateCheck.Find([.. declarations.SelectMany(static declaration => declaration.Lowered.Objects)]).Duplicates)
        {
            var declaring = declarations.First(declaration => declaration.Lowered.Objects.Any(obj => ReferenceEquals(obj, duplicate.Second)));
            report.Add(duplicate.ToFinding(), declaring.Identifier, duplicate.First.Root);
        }

        CheckSet(declarations, report);
        return report;
    }

    private void CheckSet(List<EvaluatedDeclaration> declarations, DiagnosticReport report)
    {
        var contexts = ImmutableArray.CreateBuilder<PolicyContext>();
        var identifiers = new Dictionary<MapNode, Provenance>();
        foreach (var declaration in declarations)
        {
            foreach (var context in declaration.Contexts(policy))
            {
                contexts.Add(context);
                identifiers[context.Object.Root] = declaration.Identifier;
            }
        }

        foreach (var finding in PolicyChecker.Check(new ManifestSet(contexts.ToImmutable())))
        {
            if (finding.Object is { } obj && identifiers.TryGetValue(obj.Root, out var identifier))
            {
                report.Add(finding, identifier);
            }
        }
    }
}
