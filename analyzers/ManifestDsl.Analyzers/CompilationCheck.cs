using ManifestDsl.Engine.Validation;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Caching;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Analyzers;

/// <summary>The diagnostics of one compilation, by file, computed when first asked for.</summary>
/// <remarks>
/// By the file that they are in, not by the class that they come from: a value may be written in another file than the class, and an IDE
/// shows in a file only what was reported for that file.
/// </remarks>
internal sealed class CompilationCheck(Compilation compilation, KnownTypes known)
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
        var report = new DiagnosticReport(new SourceLocations(compilation), cancellationToken);
        var models = new SemanticModelCache();
        var declarations = new List<EvaluatedDeclaration>();
        foreach (var candidate in ManifestsClasses.In(compilation, cancellationToken))
        {
            var evaluated = ClassEvaluator.Evaluate(
                candidate, compilation, models, () => ManifestsClasses.SymbolOf(candidate, compilation, known, cancellationToken), cancellationToken);
            report.Add(evaluated);
            declarations.AddRange(evaluated.Declarations);
        }

        foreach (var environment in ByEnvironment(declarations))
        {
            AddDuplicates(environment, report);
        }

        return report.ByTree();
    }

    /// <summary>
    /// What is deployed together: the declarations of each environment, and those of none. The same object in two of them is no duplicate.
    /// </summary>
    private static List<List<EvaluatedDeclaration>> ByEnvironment(List<EvaluatedDeclaration> declarations)
    {
        var groups = new List<List<EvaluatedDeclaration>>();
        var byFolder = new Dictionary<string, List<EvaluatedDeclaration>>(StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            var folder = declaration.Environment?.Folder ?? "";
            if (!byFolder.TryGetValue(folder, out var group))
            {
                byFolder.Add(folder, group = []);
                groups.Add(group);
            }

            group.Add(declaration);
        }

        return groups;
    }

    private static void AddDuplicates(List<EvaluatedDeclaration> declarations, DiagnosticReport report)
    {
        foreach (var duplicate in DuplicateCheck.Find([.. declarations.SelectMany(static declaration => declaration.Lowered.Objects)]).Duplicates)
        {
            var declaring = declarations.First(declaration => declaration.Lowered.Objects.Any(obj => ReferenceEquals(obj, duplicate.Second)));
            report.Add(duplicate.ToFinding(), declaring, duplicate.First.Root);
        }
    }
}
