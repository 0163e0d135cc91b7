using k8s.Models;

namespace ManifestDsl;

/// <summary>What all objects of a namespace may use together.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("v1", "ResourceQuota")]
public sealed record ResourceQuota(string Name) : NamespacedObject(Name)
{
    /// <summary>Pods that are not finished, <c>pods</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['pods']")]
    public int? Pods { get; init; }

    /// <summary>Processor time that all pods request together, <c>requests.cpu</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['requests.cpu']")]
    public Quantity? Cpu { get; init; }

    /// <summary>Limits of the processor time of all pods together, <c>limits.cpu</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['limits.cpu']")]
    public Quantity? CpuLimit { get; init; }

    /// <summary>Memory that all pods request together, <c>requests.memory</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['requests.memory']")]
    public Quantity? Memory { get; init; }

    /// <summary>Memory limits of all pods together, <c>limits.memory</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['limits.memory']")]
    public Quantity? MemoryLimit { get; init; }

    /// <summary>Disk of the node that all pods request together, <c>requests.ephemeral-storage</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['requests.ephemeral-storage']")]
    public Quantity? EphemeralStorage { get; init; }

    /// <summary>Limits of the disk of the node of all pods together, <c>limits.ephemeral-storage</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['limits.ephemeral-storage']")]
    public Quantity? EphemeralStorageLimit { get; init; }

    /// <summary>Storage of all claims together, <c>requests.storage</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['requests.storage']")]
    public Quantity? Storage { get; init; }

    /// <summary>Claims of storage, <c>persistentvolumeclaims</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['persistentvolumeclaims']")]
    public int? PersistentVolumeClaims { get; init; }

    /// <summary>Services, <c>services</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['services']")]
    public int? Services { get; init; }

    /// <summary>Services of type LoadBalancer, <c>services.loadbalancers</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['services.loadbalancers']")]
    public int? LoadBalancers { get; init; }

    /// <summary>Ports of nodes that services take, <c>services.nodeports</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['services.nodeports']")]
    public int? NodePorts { get; init; }

    /// <summary>Secrets, <c>secrets</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['secrets']")]
    public int? Secrets { get; init; }

    /// <summary>ConfigMaps, <c>configmaps</c> of <c>spec.hard</c>. Default: no limit.</summary>
    [KubernetesField("spec.hard['configmaps']")]
    public int? ConfigMaps { get; init; }

    /// <summary>
    /// Other amounts by their name in the API, <c>spec.hard</c>, for example <c>count/deployments.apps</c> or <c>requests.nvidia.com/gpu</c>. Default: no limit.
    /// </summary>
    [KubernetesField("spec.hard", Handled = true)]
    public Dictionary<string, Quantity>? Hard { get; init; }

    /// <summary>Which pods count, <c>spec.scopes</c>. Default: all.</summary>
    [KubernetesField("spec.scopes")]
    public IReadOnlyList<QuotaScope>? Scopes { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1ResourceQuota? Overrides { get; init; }
}
