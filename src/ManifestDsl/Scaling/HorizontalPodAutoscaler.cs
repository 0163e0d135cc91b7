using k8s.Models;

namespace ManifestDsl;

/// <summary>Adds and removes pods of a workload by what they use. The workload then sets no number of replicas itself.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("autoscaling/v2", "HorizontalPodAutoscaler")]
public sealed record HorizontalPodAutoscaler(string Name) : NamespacedObject(Name)
{
    /// <summary>
    /// The Deployment or StatefulSet that it scales, <c>spec.scaleTargetRef</c>; the namespace follows from it too when none is set. Required.
    /// </summary>
    [KubernetesField("spec.scaleTargetRef", Handled = true)]
    public WorkloadReference? Target { get; init; }

    /// <summary>The least number of pods, <c>spec.minReplicas</c>. Default: 1.</summary>
    [KubernetesField("spec.minReplicas")]
    public int? MinReplicas { get; init; }

    /// <summary>The most pods, <c>spec.maxReplicas</c>. Required.</summary>
    [KubernetesField("spec.maxReplicas")]
    public int? MaxReplicas { get; init; }

    /// <summary>
    /// Processor time that the pods should use on average, in percent of what they request, <c>spec.metrics</c>. Default: 80 when there is no metric at
    /// all, which is what the cluster does; otherwise it does not matter.
    /// </summary>
    [KubernetesField("spec.metrics", Handled = true)]
    public int? Cpu { get; init; }

    /// <summary>
    /// Memory that the pods should use on average, in percent of what they request, <c>spec.metrics</c>. Default: it does not matter.
    /// </summary>
    [KubernetesField("spec.metrics", Handled = true)]
    public int? Memory { get; init; }

    /// <summary>Other measures, <c>spec.metrics</c>: the one that asks for most pods counts. Default: none.</summary>
    [KubernetesField("spec.metrics", Handled = true)]
    public IReadOnlyList<Metric>? Metrics { get; init; }

    /// <summary>How fast pods are added, <c>spec.behavior.scaleUp</c>. Default: at most double every 15 seconds, or 4 pods.</summary>
    [KubernetesField("spec.behavior.scaleUp")]
    public ScalingRules? ScaleUp { get; init; }

    /// <summary>How fast pods are removed, <c>spec.behavior.scaleDown</c>. Default: all at once, by what was needed in the last 300 seconds.</summary>
    [KubernetesField("spec.behavior.scaleDown")]
    public ScalingRules? ScaleDown { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V2HorizontalPodAutoscaler? Overrides { get; init; }
}
