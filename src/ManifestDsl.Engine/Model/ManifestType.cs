using System.Collections.Immutable;

namespace ManifestDsl.Engine.Model;

/// <summary>The C# type that a map was written as: a DSL type or a KubernetesClient model.</summary>
/// <param name="Name">Name of the type without its namespace: <c>Deployment</c>, <c>V1Deployment</c>.</param>
/// <param name="Tier">Which of the two tiers it belongs to.</param>
/// <param name="ApiVersion">The apiVersion, for types that are Kubernetes objects; otherwise null.</param>
/// <param name="Kind">The kind, for types that are Kubernetes objects; otherwise null.</param>
/// <param name="Fields">
/// DSL types: where each C# property lands in the API, by property name. Empty for models, whose maps have API field names already.
/// </param>
public sealed record ManifestType(
    string Name,
    ManifestTier Tier,
    string? ApiVersion,
    string? Kind,
    ImmutableDictionary<string, DslField> Fields)
{
    /// <summary>What the names of the types that refer to objects end with.</summary>
    internal const string ReferenceSuffix = "Reference";

    /// <summary>True for a DSL type that refers to an object, a <c>…Reference</c>: in the API it is the object's name.</summary>
    public bool IsReference { get; } = Tier == ManifestTier.Dsl && Kind is null && Name.EndsWith(ReferenceSuffix, StringComparison.Ordinal);

    /// <summary>Of a class of a custom resource: what its schema says beyond names and types; null for all others.</summary>
    public CustomModel? Custom { get; init; }
}

/// <summary>The two ways to declare an object.</summary>
public enum ManifestTier
{
    /// <summary>A KubernetesClient model: field names are those of the API.</summary>
    Raw,

    /// <summary>A type of ManifestDsl: field names are C# property names until lowering.</summary>
    Dsl,
}

/// <summary>Which object the path of a <see cref="DslField"/> starts from.</summary>
public enum DslFieldRoot
{
    /// <summary>The object (or part of an object) that the DSL type stands for.</summary>
    Self,

    /// <summary>The pod template of the workload, wherever its kind keeps it (<c>metadata</c> or <c>spec</c> of the template).</summary>
    PodTemplate,
}

/// <summary>The API field that a DSL property fills.</summary>
/// <param name="Path">Field names from the root, such as <c>spec</c>, <c>replicas</c>.</param>
/// <param name="Root">Where the path starts.</param>
public sealed record DslField(ImmutableArray<string> Path, DslFieldRoot Root)
{
    /// <summary>The names of a path as attributes write it; one with dots in it stands in brackets: <c>metadata.labels['app.kubernetes.io/name']</c>.</summary>
    public static ImmutableArray<string> Split(string path)
    {
        var bracket = path.IndexOf("['", StringComparison.Ordinal);
        return bracket < 0
            ? [.. path.Split('.')]
            : [.. path.Substring(0, bracket).Split('.'), path.Substring(bracket + 2, path.Length - bracket - 4)];
    }
}
