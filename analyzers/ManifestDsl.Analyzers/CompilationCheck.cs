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
    private Dictionary<SyntaxTree, List<Diagnostic>>? _report;

    public IReadOnlyList<Diagnostic> DiagnosticsIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _report ??= Compute(cancellationToken);
        }

        return _report.TryGetValue(tree, out var found) ? found : [];
    }

    private Dictionary<SyntaxTree, List<Diagnostic>> Compute(CancellationToken cancellationToken)
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

        var groups = EnvironmentGroup.Of(declarations);
        foreach (var group in groups)
        {
            AddDuplicates(group.Own, report);
            if (group.IsSet)
            {
                CheckSet(group, report);
            }
        }

        return report.ByTree();
    }

    private static void AddDuplicates(List<EvaluatedDeclaration> declarations, DiagnosticReport report)
    {
        foreach (var duplicate in DuplicateCheck.Find([.. declarations.SelectMany(static declaration => declaration.Lowered.Objects)]).Duplicates)
        {
            var declaring = declarations.First(declaration => declaration.Lowered.Objects.Any(obj => ReferenceEquals(obj, duplicate.Second)));
            report.Add(duplicate.ToFinding(), declaring, duplicate.First.Root);
        }
    }

    private void CheckSet(EnvironmentGroup group, DiagnosticReport report)
    {
        var contexts = ImmutableArray.CreateBuilder<PolicyContext>();
        var declaring = new Dictionary<MapNode, EvaluatedDeclaration>();
        foreach (var declaration in group.Set)
        {
            foreach (var context in declaration.Contexts(policy))
            {
                contexts.Add(context);
                declaring[context.Object.Root] = declaration;
            }
        }

        foreach (var finding in PolicyChecker.Check(new ManifestSet(contexts.ToImmutable())))
        {
            if (finding.Object is { } obj && declaring.TryGetValue(obj.Root, out var declaration))
            {
                report.Add(finding, declaration.Identifier, declaration.Environment ?? group.Environment);
            }
        }
    }
}
