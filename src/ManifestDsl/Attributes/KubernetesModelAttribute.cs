namespace ManifestDsl;

/// <summary>
/// Marks a class whose properties are fields of the Kubernetes API, each named by its <c>JsonPropertyName</c>: the classes that are made of a
/// <c>ManifestCrd</c>. With a <c>KubernetesEntity</c> beside it the class is a Kubernetes object, and can be declared.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class KubernetesModelAttribute : Attribute
{
    /// <summary>True for an object that lives in the cluster and in no namespace. Default: false.</summary>
    public bool ClusterScoped { get; set; }
}
