namespace ManifestDsl;

/// <summary>A field of the pod, or a resource of one of its containers, as a file.</summary>
/// <param name="Path">Path of the file within the volume, <c>path</c>: relative, without <c>..</c>.</param>
public sealed record DownwardApiFile([property: KubernetesField("path")] string Path)
{
    /// <summary>
    /// A field of the pod, <c>fieldRef.fieldPath</c>: for example <c>metadata.labels</c>. Default: none; one of this and
    /// <see cref="ResourceName"/> is required.
    /// </summary>
    [KubernetesField("fieldRef.fieldPath")]
    public string? FieldPath { get; init; }

    /// <summary>
    /// A request or limit of a container, <c>resourceFieldRef.resource</c>: for example <c>limits.memory</c>. Default:
    /// none.
    /// </summary>
    [KubernetesField("resourceFieldRef.resource")]
    public string? ResourceName { get; init; }

    /// <summary>The container that has it, <c>resourceFieldRef.containerName</c>. Required with <see cref="ResourceName"/>.</summary>
    [KubernetesField("resourceFieldRef.containerName")]
    public string? ContainerName { get; init; }

    /// <summary>The unit of it, rounded up, <c>resourceFieldRef.divisor</c>: for example <c>1Mi</c>. Default: 1.</summary>
    [KubernetesField("resourceFieldRef.divisor")]
    public Quantity? Divisor { get; init; }

    /// <summary>Permission bits of the file, <c>mode</c>: 292 is octal 0444. Default: those of the volume.</summary>
    [KubernetesField("mode")]
    public int? Mode { get; init; }
}
