using k8s.Models;

namespace ManifestDsl;

/// <summary>One stable address for the pods of a workload.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("v1", "Service")]
public sealed record Service(string Name) : NamespacedObject(Name)
{
    /// <summary>
    /// The workload whose pods answer: <c>spec.selector</c> and the target ports follow from it, and the namespace when
    /// none is set.
    /// </summary>
    [KubernetesField("spec.selector", Handled = true)]
    public WorkloadReference? For { get; init; }

    /// <summary>Ports of the service, <c>spec.ports</c>. Required unless it is headless or an external name.</summary>
    [KubernetesField("spec.ports")]
    public IReadOnlyList<ServicePort>? Ports { get; init; }

    /// <summary>
    /// Labels of the pods that answer, <c>spec.selector</c>; in place of those that follow from <see cref="For"/>.
    /// </summary>
    [KubernetesField("spec.selector")]
    public Dictionary<string, string>? Selector { get; init; }

    /// <summary>How the service can be reached, <c>spec.type</c>. Default: <see cref="ServiceType.ClusterIP"/>.</summary>
    [KubernetesField("spec.type")]
    public ServiceType? Type { get; init; }

    /// <summary>
    /// True gives the service no address: its DNS name leads to the pods themselves (<c>spec.clusterIP: None</c>).
    /// Default: false.
    /// </summary>
    [KubernetesField("spec.clusterIP", Handled = true)]
    public bool? Headless { get; init; }

    /// <summary>A fixed address inside the cluster, <c>spec.clusterIP</c>. Default: the cluster picks one.</summary>
    [KubernetesField("spec.clusterIP")]
    public string? ClusterIP { get; init; }

    /// <summary>
    /// The DNS name that the service is an alias of, <c>spec.externalName</c>. Only for <see
    /// cref="ServiceType.ExternalName"/>.
    /// </summary>
    [KubernetesField("spec.externalName")]
    public string? ExternalName { get; init; }

    /// <summary>
    /// Whether a client stays with one pod, <c>spec.sessionAffinity</c>. Default: <see
    /// cref="ManifestDsl.SessionAffinity.None"/>.
    /// </summary>
    [KubernetesField("spec.sessionAffinity")]
    public SessionAffinity? SessionAffinity { get; init; }

    /// <summary>True includes pods that are not ready, <c>spec.publishNotReadyAddresses</c>. Default: false.</summary>
    [KubernetesField("spec.publishNotReadyAddresses")]
    public bool? PublishNotReadyAddresses { get; init; }

    /// <summary>
    /// Where traffic from outside goes, <c>spec.externalTrafficPolicy</c>. Default: <see
    /// cref="TrafficPolicy.Cluster"/>.
    /// </summary>
    [KubernetesField("spec.externalTrafficPolicy")]
    public TrafficPolicy? ExternalTrafficPolicy { get; init; }

    /// <summary>
    /// Where traffic from inside goes, <c>spec.internalTrafficPolicy</c>. Default: <see cref="TrafficPolicy.Cluster"/>.
    /// </summary>
    [KubernetesField("spec.internalTrafficPolicy")]
    public TrafficPolicy? InternalTrafficPolicy { get; init; }

    /// <summary>Class of the load balancer, <c>spec.loadBalancerClass</c>. Default: that of the cloud provider.</summary>
    [KubernetesField("spec.loadBalancerClass")]
    public string? LoadBalancerClass { get; init; }

    /// <summary>
    /// Address ranges (CIDR) that may use the load balancer, <c>spec.loadBalancerSourceRanges</c>. Default: all.
    /// </summary>
    [KubernetesField("spec.loadBalancerSourceRanges")]
    public IReadOnlyList<string>? LoadBalancerSourceRanges { get; init; }

    /// <summary>
    /// The versions of the Internet Protocol, first the one of the main address, <c>spec.ipFamilies</c>. Default: that of the cluster.
    /// </summary>
    [KubernetesField("spec.ipFamilies")]
    public IReadOnlyList<IPFamily>? IPFamilies { get; init; }

    /// <summary>
    /// Whether it has addresses of both versions, <c>spec.ipFamilyPolicy</c>. Default: <see cref="ManifestDsl.IPFamilyPolicy.SingleStack"/>.
    /// </summary>
    [KubernetesField("spec.ipFamilyPolicy")]
    public IPFamilyPolicy? IPFamilyPolicy { get; init; }

    /// <summary>Which pods a client should reach first, <c>spec.trafficDistribution</c>. Default: all alike.</summary>
    [KubernetesField("spec.trafficDistribution")]
    public TrafficDistribution? TrafficDistribution { get; init; }

    /// <summary>
    /// Seconds for which a client stays with one pod, <c>spec.sessionAffinityConfig.clientIP.timeoutSeconds</c>: at most 86400. Only for <see
    /// cref="ManifestDsl.SessionAffinity.ClientIP"/>. Default: 10800.
    /// </summary>
    [KubernetesField("spec.sessionAffinityConfig.clientIP.timeoutSeconds")]
    public int? SessionAffinityTimeoutSeconds { get; init; }

    /// <summary>False keeps the ports of the nodes closed, <c>spec.allocateLoadBalancerNodePorts</c>. Only for load balancers. Default: true.</summary>
    [KubernetesField("spec.allocateLoadBalancerNodePorts")]
    public bool? AllocateLoadBalancerNodePorts { get; init; }

    /// <summary>
    /// Port of the nodes at which the load balancer asks whether pods are there, <c>spec.healthCheckNodePort</c>. Only for load balancers with <see
    /// cref="TrafficPolicy.Local"/>. Default: the cluster picks one.
    /// </summary>
    [KubernetesField("spec.healthCheckNodePort")]
    public int? HealthCheckNodePort { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1Service? Overrides { get; init; }
}
