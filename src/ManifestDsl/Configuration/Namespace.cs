using k8s.Models;

namespace ManifestDsl;

/// <summary>A namespace, with the Pod Security level of what runs in it.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("v1", "Namespace")]
public sealed record Namespace(string Name) : NamedObject(Name)
{
    /// <summary>
    /// The policy whose <see cref="PodPolicy.Level"/> and <see cref="PodPolicy.Mode"/> become the labels <c>pod-security.kubernetes.io/*</c> that are not
    /// set here. Default: none.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public PodPolicy? Policy { get; init; }

    /// <summary>
    /// Level below which pods are refused, label <c>pod-security.kubernetes.io/enforce</c>. Default: that of the
    /// cluster.
    /// </summary>
    [KubernetesField("metadata.labels['pod-security.kubernetes.io/enforce']")]
    public PodSecurityLevel? Enforce { get; init; }

    /// <summary>
    /// Version of the standard by which <see cref="Enforce"/> is meant, for example <c>v1.34</c>, label
    /// <c>pod-security.kubernetes.io/enforce-version</c>. Default: that of the cluster.
    /// </summary>
    [KubernetesField("metadata.labels['pod-security.kubernetes.io/enforce-version']")]
    public string? EnforceVersion { get; init; }

    /// <summary>
    /// Level below which the user is warned, label <c>pod-security.kubernetes.io/warn</c>. Default: that of the
    /// cluster.
    /// </summary>
    [KubernetesField("metadata.labels['pod-security.kubernetes.io/warn']")]
    public PodSecurityLevel? Warn { get; init; }

    /// <summary>
    /// Version of the standard by which <see cref="Warn"/> is meant, for example <c>v1.34</c>, label
    /// <c>pod-security.kubernetes.io/warn-version</c>. Default: that of the cluster.
    /// </summary>
    [KubernetesField("metadata.labels['pod-security.kubernetes.io/warn-version']")]
    public string? WarnVersion { get; init; }

    /// <summary>
    /// Level below which an audit event is written, label <c>pod-security.kubernetes.io/audit</c>. Default: that of the
    /// cluster.
    /// </summary>
    [KubernetesField("metadata.labels['pod-security.kubernetes.io/audit']")]
    public PodSecurityLevel? Audit { get; init; }

    /// <summary>
    /// Version of the standard by which <see cref="Audit"/> is meant, for example <c>v1.34</c>, label
    /// <c>pod-security.kubernetes.io/audit-version</c>. Default: that of the cluster.
    /// </summary>
    [KubernetesField("metadata.labels['pod-security.kubernetes.io/audit-version']")]
    public string? AuditVersion { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1Namespace? Overrides { get; init; }
}
