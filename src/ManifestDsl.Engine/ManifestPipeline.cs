using System.Collections.Immutable;
using ManifestDsl.Engine.Hardening;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.PodSecurity;
using ManifestDsl.Engine.Validation;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Engine;

/// <summary>The way from a declaration's tree to findings and to YAML. The generator, the analyzers and later the command line go it alike.</summary>
public static class ManifestPipeline
{
    /// <summary>DSL tree or model tree → Kubernetes objects.</summary>
    /// <param name="declaration">What the evaluator made of a declaration.</param>
    /// <param name="defaultNamespace">The namespace of objects that name none; null for none.</param>
    /// <param name="partOf">The application of which the class's objects are parts; null for none.</param>
    /// <param name="version">The version of the cluster, by which a PodPolicy becomes other objects; null for the latest known one.</param>
    public static LoweredDeclaration Lower(ManifestNode declaration, string? defaultNamespace, string? partOf = null, KubernetesVersion? version = null)
    {
        if (declaration is not MapNode map)
        {
            return new LoweredDeclaration([], [], declaration is UnknownNode unknown ? [unknown] : []);
        }

        var unknowns = Unknowns.In(map);
        var lowered = Lowering.Lowering.Lower(map, defaultNamespace, partOf, version);
        return new LoweredDeclaration(lowered.Objects, lowered.Problems, unknowns) { References = lowered.References, Policy = lowered.Policy };
    }

    /// <summary>Kubernetes object → findings of policy and of API validity.</summary>
    /// <param name="contexts">The contexts of one object.</param>
    public static ImmutableArray<Finding> Check(ImmutableArray<PolicyContext> contexts) =>
        [.. PolicyChecker.Check(contexts), .. ApiValidator.Check(contexts)];

    /// <summary>Kubernetes object → YAML.</summary>
    /// <param name="obj">The object.</param>
    /// <param name="harden">Whether what was left unset gets the secure value.</param>
    /// <param name="podSecurityVersion">The version of the Pod Security Standards by which the YAML is measured.</param>
    public static EmittedObject Emit(KubernetesObject obj, bool harden, KubernetesVersion podSecurityVersion)
    {
        var emitted = harden ? Hardener.Harden(obj) : obj;
        return new EmittedObject(YamlWriter.Write(emitted.Root), PodSecurityStandards.LevelOf(emitted, podSecurityVersion));
    }
}

/// <summary>A Kubernetes object as it is written.</summary>
/// <param name="Yaml">One YAML document.</param>
/// <param name="PodSecurity">The strictest level of the Pod Security Standards that its pods meet; null when it makes none.</param>
public sealed record EmittedObject(string Yaml, PodSecurityLevel? PodSecurity);

/// <summary>A declaration as Kubernetes objects.</summary>
/// <param name="Objects">The objects, the declared one first.</param>
/// <param name="Problems">What is wrong with the declaration itself: a reference to a port that is not there, …</param>
/// <param name="Unknowns">What could not be evaluated; while there is any, nothing is emitted.</param>
public sealed record LoweredDeclaration(
    ImmutableArray<KubernetesObject> Objects,
    ImmutableArray<Finding> Problems,
    ImmutableArray<UnknownNode> Unknowns)
{
    /// <summary>The declared objects that the declaration refers to.</summary>
    public ImmutableArray<ObjectReference> References { get; init; } = [];

    /// <summary>The policy that it declares; null when it declares something else. It may have no objects: labels of namespaces can express it.</summary>
    public PodPolicy? Policy { get; init; }
}
