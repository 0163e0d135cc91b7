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
    /// Number of retries of each index, <c>spec.backoffLimitPerIndex</c>; for <see
    /// cref="ManifestDsl.CompletionMode.Indexed"/>. Default: the retries are those of the job.
    /// </summary>
    [KubernetesField("spec.backoffLimitPerIndex")]
    public int? BackoffLimitPerIndex { get; init; }

    /// <summary>
    /// Number of failed indexes at which the job fails, <c>spec.maxFailedIndexes</c>; with <see
    /// cref="BackoffLimitPerIndex"/>. Default: all indexes are tried.
    /// </summary>
    [KubernetesField("spec.maxFailedIndexes")]
    public int? MaxFailedIndexes { get; init; }

    /// <summary>
    /// What is done about failed pods, <c>spec.podFailurePolicy.rules</c>: the first rule that matches. Makes
    /// the default of <see cref="RestartPolicy"/> Never, which the API demands. Default: each failure is a retry.
    /// </summary>
    [KubernetesField("spec.podFailurePolicy.rules")]
    public IReadOnlyList<PodFailureRule>? PodFailurePolicy { get; init; }

    /// <summary>
    /// When the job has succeeded, <c>spec.successPolicy.rules</c>: any of them, for <see
    /// cref="ManifestDsl.CompletionMode.Indexed"/>. Default: when all indexes have.
    /// </summary>
    [KubernetesField("spec.successPolicy.rules")]
    public IReadOnlyList<SuccessRule>? SuccessPolicy { get; init; }

    /// <summary>
    /// When a pod is replaced, <c>spec.podReplacementPolicy</c>. Default: <see
    /// cref="ManifestDsl.PodReplacementPolicy.TerminatingOrFailed"/>; with <see cref="PodFailurePolicy"/> Failed.
    /// </summary>
    [KubernetesField("spec.podReplacementPolicy")]
    public PodReplacementPolicy? PodReplacementPolicy { get; init; }

    /// <summary>
    /// The controller that runs the job, <c>spec.managedBy</c>, a domain and a name with <c>/</c> between. Default: that
    /// of Kubernetes.
    /// </summary>
    [KubernetesField("spec.managedBy")]
    public string? ManagedBy { get; init; }

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
