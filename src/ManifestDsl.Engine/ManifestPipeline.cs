using System.Collections.Immutable;
using ManifestDsl.Engine.Hardening;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Validation;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Engine;

/// <summary>The way from a declaration's tree to findings and to YAML. The generator, the analyzers and later the command line go it alike.</summary>
public static class ManifestPipeline
{
    /// <summary>DSL tree or model tree → Kubernetes objects.</summary>
    /// <param name="declaration">What the evaluator made of a declaration.</param>
    /// <param name="defaultNamespace">The namespace of objects that name none; null for none.</param>
    public static LoweredDeclaration Lower(ManifestNode declaration, string? defaultNamespace)
    {
        if (declaration is not MapNode map)
        {
            return new LoweredDeclaration([], [], declaration is UnknownNode unknown ? [unknown] : []);
        }

        var unknowns = Unknowns.In(map);
        var lowered = Lowering.Lowering.Lower(map, defaultNamespace);
        return new LoweredDeclaration(lowered.Objects, lowered.Problems, unknowns);
    }

    /// <summary>Kubernetes object → findings of policy and of API validity.</summary>
    /// <param name="contexts">The contexts of one object.</param>
    public static ImmutableArray<Finding> Check(ImmutableArray<PolicyContext> contexts) =>
        [.. PolicyChecker.Check(contexts), .. ApiValidator.Check(contexts)];

    /// <summary>Kubernetes object → YAML.</summary>
    public static string Emit(KubernetesObject obj, bool harden) => YamlWriter.Write((harden ? Hardener.Harden(obj) : obj).Root);
}

/// <summary>A declaration as Kubernetes objects.</summary>
/// <param name="Objects">The objects, the declared one first.</param>
/// <param name="Problems">What is wrong with the declaration itself: a reference to a port that is not there, …</param>
/// <param name="Unknowns">What could not be evaluated; while there is any, nothing is emitted.</param>
public sealed record LoweredDeclaration(
    ImmutableArray<KubernetesObject> Objects,
    ImmutableArray<Finding> Problems,
    ImmutableArray<UnknownNode> Unknowns);
