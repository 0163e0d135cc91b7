namespace ManifestDsl;

/// <summary>A Kubernetes object of this package: has a name, labels and annotations.</summary>
/// <param name="Name">
/// Name of the object, <c>metadata.name</c>: lower-case letters, digits and <c>-</c>. Unique for its kind within a namespace.
/// </param>
public abstract record NamedObject([property: KubernetesField("metadata.name")] string Name)
{
    /// <summary>
    /// Labels, <c>metadata.labels</c>; those of a workload are on its pods too. Default: <c>app.kubernetes.io/name</c>
    /// with the name of the workload (or of the object); what is written here is added to it. A <see
    /// cref="ManifestDsl.Namespace"/> gets no label by default.
    /// </summary>
    [KubernetesField("metadata.labels", Handled = true)]
    public Dictionary<string, string>? Labels { get; init; }

    /// <summary>Annotations, <c>metadata.annotations</c>. Default: none.</summary>
    [KubernetesField("metadata.annotations")]
    public Dictionary<string, string>? Annotations { get; init; }

    /// <summary>
    /// Changes of single fields by their path in the API, after <c>Overrides</c>: for fields that no type has, and to remove what is there. Default:
    /// none.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<Patch>? Patches { get; init; }
}
