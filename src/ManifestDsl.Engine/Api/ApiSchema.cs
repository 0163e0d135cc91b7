using System.Collections.Concurrent;

namespace ManifestDsl.Engine.Api;

/// <summary>
/// What the Kubernetes API takes: the fields of every built-in kind. The facts are data, written by tools/ManifestDsl.ApiFacts.
/// </summary>
/// <remarks>A type is read when it is first asked for, and kept: a compiler process pays for the kinds that its projects use.</remarks>
public static class ApiSchema
{
    private static readonly ConcurrentDictionary<(string ApiVersion, string Kind), ApiType?> Kinds = new();
    private static readonly ConcurrentDictionary<string, ApiType?> Types = new(StringComparer.Ordinal);

    /// <summary>The type of a kind; null when it is none of those built in: a custom resource, an API version that is no longer served, an empty text.</summary>
    /// <param name="apiVersion">The apiVersion, for example <c>apps/v1</c>.</param>
    /// <param name="kind">The kind, for example <c>Deployment</c>.</param>
    public static ApiType? Find(string apiVersion, string kind) =>
        Kinds.GetOrAdd((apiVersion, kind), static key => SchemaText.TypeOf(key.ApiVersion, key.Kind) is { } name ? Type(name) : null);

    /// <summary>The type of this name (that of KubernetesClient's model, such as <c>V1PodSpec</c>), or null.</summary>
    public static ApiType? Type(string name) => Types.GetOrAdd(name, SchemaText.Read);
}
