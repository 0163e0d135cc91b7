using k8s.Models;

namespace ManifestDsl;

/// <summary>Runs pods until a number of them has succeeded.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("batch/v1", "Job")]
public sealed record Job(string Name) : PodController(Name)
{
    /// <summary>Number of pods that must succeed, <c>spec.completions</c>. Default: 1.</summary>
    [KubernetesField("spec.completions")]
    public int? Completions { get; init; }

    /// <summary>Number of pods that may run at the same time, <c>spec.parallelism</c>. Default: 1.</summary>
    [KubernetesField("spec.parallelism")]
    public int? Parallelism { get; init; }

    /// <summary>
    /// How completions are counted, <c>spec.completionMode</c>. Default: <see
    /// cref="ManifestDsl.CompletionMode.NonIndexed"/>.
    /// </summary>
    [KubernetesField("spec.completionMode")]
    public CompletionMode? CompletionMode { get; init; }

    /// <summary>Number of retries before the job counts as failed, <c>spec.backoffLimit</c>. Default: 6.</summary>
    [KubernetesField("spec.backoffLimit")]
    public int? BackoffLimit { get; init; }

    /// <summary>
    /// Seconds after which the job is ended and counts as failed, <c>spec.activeDeadlineSeconds</c>. Default: no limit.
    /// </summary>
    [KubernetesField("spec.activeDeadlineSeconds")]
    public long? ActiveDeadlineSeconds { get; init; }

    /// <summary>
    /// Seconds after which the ended job is deleted, <c>spec.ttlSecondsAfterFinished</c>. Default: it is kept.
    /// </summary>
    [KubernetesField("spec.ttlSecondsAfterFinished")]
    public int? TtlSecondsAfterFinished { get; init; }

    /// <summary>True starts no pods, <c>spec.suspend</c>. Default: false.</summary>
    [KubernetesField("spec.suspend")]
    public bool? Suspend { get; init; }

    /// <summary>
    /// What happens when a container ends, <c>spec.restartPolicy</c> of the pod template: <see
    /// cref="ManifestDsl.RestartPolicy.OnFailure"/>, the default, or <see cref="ManifestDsl.RestartPolicy.Never"/>.
    /// </summary>
    [PodField("spec.restartPolicy")]
    public RestartPolicy? RestartPolicy { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1Job? Overrides { get; init; }
}
