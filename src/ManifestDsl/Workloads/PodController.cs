namespace ManifestDsl;

/// <summary>A workload that makes its pods from a template: every workload but <see cref="Pod"/>.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
public abstract record PodController(string Name) : Workload(Name)
{
    /// <summary>Annotations of the pods, <c>metadata.annotations</c> of the pod template. Default: none.</summary>
    [PodField("metadata.annotations")]
    public Dictionary<string, string>? PodAnnotations { get; init; }
}
