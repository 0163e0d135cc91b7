namespace ManifestDsl;

/// <summary>Says that a type of this package is a Kubernetes object, and which.</summary>
/// <param name="apiVersion">The apiVersion, for example <c>apps/v1</c>.</param>
/// <param name="kind">The kind, for example <c>Deployment</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class KubernetesObjectAttribute(string apiVersion, string kind) : Attribute
{
    /// <summary>The apiVersion, for example <c>apps/v1</c>.</summary>
    public string ApiVersion { get; } = apiVersion;

    /// <summary>The kind, for example <c>Deployment</c>.</summary>
    public string Kind { get; } = kind;
}
