using k8s.Models;

namespace ManifestDsl;

/// <summary>Starts a job at the times of a schedule.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("batch/v1", "CronJob")]
public sealed record CronJob(string Name) : PodController(Name)
{
    /// <summary>When jobs start, in cron form such as <c>0 3 * * *</c>, <c>spec.schedule</c>. Required.</summary>
    [KubernetesField("spec.schedule")]
    public string? Schedule { get; init; }

    /// <summary>
    /// Time zone of the schedule, a name such as <c>Europe/Berlin</c>, <c>spec.timeZone</c>. Default: that of the
    /// controller of the cluster.
    /// </summary>
    [KubernetesField("spec.timeZone")]
    public string? TimeZone { get; init; }

    /// <summary>
    /// What happens when the run before has not ended, <c>spec.concurrencyPolicy</c>. Default: <see
    /// cref="ManifestDsl.ConcurrencyPolicy.Allow"/>.
    /// </summary>
    [KubernetesField("spec.concurrencyPolicy")]
    public ConcurrencyPolicy? ConcurrencyPolicy { get; init; }

    /// <summary>
    /// Seconds by which a run may start late, after which it is skipped, <c>spec.startingDeadlineSeconds</c>. Default:
    /// no limit.
    /// </summary>
    [KubernetesField("spec.startingDeadlineSeconds")]
    public long? StartingDeadlineSeconds { get; init; }

    /// <summary>True starts no further runs, <c>spec.suspend</c>. Default: false.</summary>
    [KubernetesField("spec.suspend")]
    public bool? Suspend { get; init; }

    /// <summary>Successful jobs that are kept, <c>spec.successfulJobsHistoryLimit</c>. Default: 3.</summary>
    [KubernetesField("spec.successfulJobsHistoryLimit")]
    public int? SuccessfulJobsHistoryLimit { get; init; }

    /// <summary>Failed jobs that are kept, <c>spec.failedJobsHistoryLimit</c>. Default: 1.</summary>
    [KubernetesField("spec.failedJobsHistoryLimit")]
    public int? FailedJobsHistoryLimit { get; init; }

    /// <summary>Number of pods that must succeed, <c>spec.jobTemplate.spec.completions</c>. Default: 1.</summary>
    [KubernetesField("spec.jobTemplate.spec.completions")]
    public int? Completions { get; init; }

    /// <summary>Number of pods that may run at the same time, <c>spec.jobTemplate.spec.parallelism</c>. Default: 1.</summary>
    [KubernetesField("spec.jobTemplate.spec.parallelism")]
    public int? Parallelism { get; init; }

    /// <summary>
    /// How completions are counted, <c>spec.jobTemplate.spec.completionMode</c>. Default: <see
    /// cref="ManifestDsl.CompletionMode.NonIndexed"/>.
    /// </summary>
    [KubernetesField("spec.jobTemplate.spec.completionMode")]
    public CompletionMode? CompletionMode { get; init; }

    /// <summary>
    /// Number of retries before the run counts as failed, <c>spec.jobTemplate.spec.backoffLimit</c>. Default: 6.
    /// </summary>
    [KubernetesField("spec.jobTemplate.spec.backoffLimit")]
    public int? BackoffLimit { get; init; }

    /// <summary>
    /// Seconds after which the run is ended and counts as failed, <c>spec.jobTemplate.spec.activeDeadlineSeconds</c>.
    /// Default: no limit.
    /// </summary>
    [KubernetesField("spec.jobTemplate.spec.activeDeadlineSeconds")]
    public long? ActiveDeadlineSeconds { get; init; }

    /// <summary>
    /// Seconds after which the ended run is deleted, <c>spec.jobTemplate.spec.ttlSecondsAfterFinished</c>. Default: it
    /// is kept.
    /// </summary>
    [KubernetesField("spec.jobTemplate.spec.ttlSecondsAfterFinished")]
    public int? TtlSecondsAfterFinished { get; init; }

    /// <summary>
    /// Number of retries of each index, <c>spec.jobTemplate.spec.backoffLimitPerIndex</c>; for <see
    /// cref="ManifestDsl.CompletionMode.Indexed"/>. Default: the retries are those of the run.
    /// </summary>
    [KubernetesField("spec.jobTemplate.spec.backoffLimitPerIndex")]
    public int? BackoffLimitPerIndex { get; init; }

    /// <summary>
    /// Number of failed indexes at which the run fails, <c>spec.jobTemplate.spec.maxFailedIndexes</c>; with <see
    /// cref="BackoffLimitPerIndex"/>. Default: all indexes are tried.
    /// </summary>
    [KubernetesField("spec.jobTemplate.spec.maxFailedIndexes")]
    public int? MaxFailedIndexes { get; init; }

    /// <summary>
    /// What is done about failed pods, <c>spec.jobTemplate.spec.podFailurePolicy.rules</c>: the first rule that matches. Makes
    /// the default of <see cref="RestartPolicy"/> Never, which the API demands. Default: each failure is a retry.
    /// </summary>
    [KubernetesField("spec.jobTemplate.spec.podFailurePolicy.rules")]
    public IReadOnlyList<PodFailureRule>? PodFailurePolicy { get; init; }

    /// <summary>
    /// When the run has succeeded, <c>spec.jobTemplate.spec.successPolicy.rules</c>: any of them, for <see
    /// cref="ManifestDsl.CompletionMode.Indexed"/>. Default: when all indexes have.
    /// </summary>
    [KubernetesField("spec.jobTemplate.spec.successPolicy.rules")]
    public IReadOnlyList<SuccessRule>? SuccessPolicy { get; init; }

    /// <summary>
    /// When a pod is replaced, <c>spec.jobTemplate.spec.podReplacementPolicy</c>. Default: <see
    /// cref="ManifestDsl.PodReplacementPolicy.TerminatingOrFailed"/>; with <see cref="PodFailurePolicy"/> Failed.
    /// </summary>
    [KubernetesField("spec.jobTemplate.spec.podReplacementPolicy")]
    public PodReplacementPolicy? PodReplacementPolicy { get; init; }

    /// <summary>
    /// The controller that runs the run, <c>spec.jobTemplate.spec.managedBy</c>, a domain and a name with <c>/</c> between. Default: that
    /// of Kubernetes.
    /// </summary>
    [KubernetesField("spec.jobTemplate.spec.managedBy")]
    public string? ManagedBy { get; init; }

    /// <summary>Annotations of the jobs, <c>spec.jobTemplate.metadata.annotations</c>. Default: none.</summary>
    [KubernetesField("spec.jobTemplate.metadata.annotations")]
    public Dictionary<string, string>? JobAnnotations { get; init; }

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
    public V1CronJob? Overrides { get; init; }
}
