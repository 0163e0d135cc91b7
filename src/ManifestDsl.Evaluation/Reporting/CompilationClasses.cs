using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation.Caching;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>The <c>[Manifests]</c> classes of a compilation, evaluated: what has not changed since the last time is not evaluated again.</summary>
public static class CompilationClasses
{
    /// <summary>Evaluates them, in the order of the files and, in a file, of the source.</summary>
    public static IReadOnlyList<EvaluatedClass> Evaluate(Compilation compilation, KnownTypes known, BuildInputs inputs, KubernetesVersion version, CancellationToken cancellationToken)
    {
        var models = new SemanticModelCache();
        var classes = new List<EvaluatedClass>();
        foreach (var candidate in ManifestsClasses.In(compilation, cancellationToken))
        {
            classes.Add(ClassEvaluator.Evaluate(
                candidate, compilation, models, inputs, version, () => ManifestsClasses.SymbolOf(candidate, compilation, known, cancellationToken), cancellationToken));
        }

        return classes;
    }
}
