using k8s.Models;

namespace ManifestDsl;

/// <summary>One pod that nothing replaces when it ends. For what should keep running, use <see cref="Deployment"/>.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("v1", "Pod")]
public sealed record Pod(string Name) : Workload(Name)
{
    /// <summary>
    /// What happens when a container ends, <c>spec.restartPolicy</c>. Default: <see
    /// cref="ManifestDsl.RestartPolicy.Always"/>.
    /// </summary>
    [PodField("spec.restartPolicy")]
    public RestartPolicy? RestartPolicy { get; init; }

    /// <summary>Seconds after which the pod is ended, <c>spec.activeDeadlineSeconds</c>. Default: no limit.</summary>
    [PodField("spec.activeDeadlineSeconds")]
    public long? ActiveDeadlineSeconds { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1Pod? Overrides { get; init; }
}
