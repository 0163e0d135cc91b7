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

    /// <summary>
    /// What tells this installation of the application from others, label <c>app.kubernetes.io/instance</c>; of a workload on its pods too, and on the objects that are for it. It is never part of a selector.
    /// Default: none.
    /// </summary>
    [KubernetesField("metadata.labels['app.kubernetes.io/instance']", Handled = true)]
    public string? Instance { get; init; }

    /// <summary>
    /// Version of the application, label <c>app.kubernetes.io/version</c>; of a workload on its pods too, and on the objects that are for it. It is never part of a selector.
    /// Default: none.
    /// </summary>
    [KubernetesField("metadata.labels['app.kubernetes.io/version']", Handled = true)]
    public string? Version { get; init; }

    /// <summary>
    /// What the object is in the application, for example <c>database</c>, label <c>app.kubernetes.io/component</c>; of a workload on its pods too, and on the objects that are for it. It is never part of a selector.
    /// Default: none.
    /// </summary>
    [KubernetesField("metadata.labels['app.kubernetes.io/component']", Handled = true)]
    public string? Component { get; init; }

    /// <summary>
    /// The application of which this one is a part, label <c>app.kubernetes.io/part-of</c>; of a workload on its pods too, and on the objects that are for it. It is never part of a selector.
    /// Default: that of <see cref="ManifestsAttribute.PartOf"/>.
    /// </summary>
    [KubernetesField("metadata.labels['app.kubernetes.io/part-of']", Handled = true)]
    public string? PartOf { get; init; }

    /// <summary>
    /// The tool that manages the object, label <c>app.kubernetes.io/managed-by</c>; of a workload on its pods too, and on the objects that are for it. It is never part of a selector.
    /// Default: none.
    /// </summary>
    [KubernetesField("metadata.labels['app.kubernetes.io/managed-by']", Handled = true)]
    public string? ManagingTool { get; init; }

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
