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
    private readonly Lazy<BuildInputs> _inputs = new(() => BuildInputs.Read(additionalFiles, CancellationToken.None));
    private Dictionary<SyntaxTree, List<Diagnostic>>? _report;

    public IReadOnlyList<Diagnostic> DiagnosticsIn(SemanticModel model, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _report ??= Compute(cancellationToken);
        }

        IReadOnlyList<Diagnostic> declared = _report.TryGetValue(model.SyntaxTree, out var found) ? found : [];

        // Nobody can edit what came with a package.
        return checksModels && _inputs.Value.PackageOf(model.SyntaxTree.FilePath) is null ? WithModels(declared, model, cancellationToken) : declared;
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

    private Dictionary<SyntaxTree, List<Diagnostic>> Compute(CancellationToken cancellationToken)
    {
        var models = new SemanticModelCache();
        var inputs = _inputs.Value;
        var report = new DiagnosticReport(_locations, inputs, cancellationToken);
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
