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
internal sealed class CompilationCheck(Compilation compilation, KnownTypes known, PolicyOptions policy, ImmutableArray<AdditionalText> additionalFiles)
{
    private readonly object _gate = new();
    private DiagnosticReport? _report;

    public IReadOnlyList<Diagnostic> DiagnosticsIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _report ??= Compute(cancellationToken);
        }

        return _report.In(tree);
    }

    private DiagnosticReport Compute(CancellationToken cancellationToken)
    {
        var models = new SemanticModelCache();
        var inputs = BuildInputs.Read(additionalFiles, cancellationToken);
        var report = new DiagnosticReport(new SourceLocations(compilation), inputs, cancellationToken);
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
