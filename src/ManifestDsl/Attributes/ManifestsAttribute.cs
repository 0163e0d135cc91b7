namespace ManifestDsl;

/// <summary>
/// Marks a static class whose static members declare Kubernetes objects: each property, field or parameterless method
/// of a Kubernetes type, of this package (<see cref="Deployment"/>) or of KubernetesClient (<c>V1Deployment</c>),
/// becomes YAML when the project is built. A method that takes one enum does so once for each member of the enum: its environments.
/// </summary>
/// <remarks>
/// The compiler evaluates the members; none of them runs during the build. Methods with other parameters are helpers, and so is
/// what is marked <see cref="ManifestIgnoreAttribute">[ManifestIgnore]</see>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ManifestsAttribute : Attribute
{
    /// <summary>
    /// Namespace of the objects that name none themselves: <c>metadata.namespace</c>. Cluster-scoped objects get none.
    /// Default: no namespace, so that the one of whoever applies the YAML is used.
    /// </summary>
    public string? Namespace { get; set; }

    /// <summary>
    /// The application of which the objects are parts: label <c>app.kubernetes.io/part-of</c> of all objects of the class, and of pods of this package's
    /// workloads, that do not set it themselves. Default: no label.
    /// </summary>
    public string? PartOf { get; set; }
}
