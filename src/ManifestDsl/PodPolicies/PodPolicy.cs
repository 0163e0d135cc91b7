using k8s.Models;

namespace ManifestDsl;

/// <summary>
/// What pods may be: the successor of PodSecurityPolicy. The IDE and the build check every workload in its scope; the cluster refuses what it does not
/// allow, by a ValidatingAdmissionPolicy with its binding and by the Pod Security labels of namespaces, before Kubernetes 1.25 by a PodSecurityPolicy
/// with the roles that make it effective. A property that is not set controls nothing.
/// </summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy")]
public sealed record PodPolicy(string Name) : NamedObject(Name)
{
    /// <summary>What happens to a pod that is not allowed, <c>spec.validationActions</c> of the binding. Default: <see cref="PolicyMode.Enforce"/>.</summary>
    [KubernetesField("", Handled = true)]
    public PolicyMode? Mode { get; init; }

    /// <summary>
    /// The level of the Pod Security Standards that pods must meet. Namespaces whose <see cref="Namespace.Policy"/> is this policy get it as their labels
    /// <c>pod-security.kubernetes.io/*</c>. Default: none.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public PodSecurityLevel? Level { get; init; }

    /// <summary>The version of the standard by which <see cref="Level"/> is meant, for example <c>v1.34</c>. Default: that of the cluster.</summary>
    [KubernetesField("", Handled = true)]
    public string? LevelVersion { get; init; }

    /// <summary>The namespaces in which it applies. Default: all.</summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<NamespaceReference>? Namespaces { get; init; }

    /// <summary>Labels of the namespaces in which it applies; with <see cref="Namespaces"/> both must hold. Default: any.</summary>
    [KubernetesField("", Handled = true)]
    public Dictionary<string, string>? NamespaceLabels { get; init; }

    /// <summary>Labels of the pods that it is about. Default: any.</summary>
    [KubernetesField("", Handled = true)]
    public Dictionary<string, string>? PodLabels { get; init; }

    /// <summary>Whom and what it leaves alone, <c>spec.matchConditions</c>. Default: nobody and nothing.</summary>
    [KubernetesField("", Handled = true)]
    public PolicyExemptions? Exempt { get; init; }

    /// <summary>
    /// Before Kubernetes 1.25: who may make pods under the policy, by a binding to a role with the verb <c>use</c>. Default: all service accounts of
    /// <see cref="Namespaces"/>, or of the cluster.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<Subject>? Subjects { get; init; }

    /// <summary>False forbids privileged containers, <c>privileged</c>. Default: not controlled.</summary>
    [KubernetesField("", Handled = true)]
    public bool? Privileged { get; init; }

    /// <summary>False demands that containers set <c>allowPrivilegeEscalation: false</c>. Default: not controlled.</summary>
    [KubernetesField("", Handled = true)]
    public bool? AllowPrivilegeEscalation { get; init; }

    /// <summary>The users that containers may run as, <c>runAsUser</c>. Default: any.</summary>
    [KubernetesField("", Handled = true)]
    public IdRule? RunAsUser { get; init; }

    /// <summary>The groups that containers may run as, <c>runAsGroup</c>. Default: any.</summary>
    [KubernetesField("", Handled = true)]
    public IdRule? RunAsGroup { get; init; }

    /// <summary>The group that owns the volumes of pods, <c>fsGroup</c>. Default: any.</summary>
    [KubernetesField("", Handled = true)]
    public IdRule? FsGroup { get; init; }

    /// <summary>The further groups of pods, <c>supplementalGroups</c>: each must be allowed. Default: any.</summary>
    [KubernetesField("", Handled = true)]
    public IdRule? SupplementalGroups { get; init; }

    /// <summary>True demands <c>readOnlyRootFilesystem: true</c>. Default: not controlled.</summary>
    [KubernetesField("", Handled = true)]
    public bool? ReadOnlyRootFilesystem { get; init; }

    /// <summary>Capabilities that containers must drop; <c>ALL</c> among those that a container drops covers each. Default: none.</summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<string>? RequiredDropCapabilities { get; init; }

    /// <summary>
    /// Capabilities that containers may add, beside <see cref="DefaultAddCapabilities"/>; <c>*</c> stands for all, an empty list for none. Default: not
    /// controlled.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<string>? AllowedCapabilities { get; init; }

    /// <summary>
    /// Capabilities that containers get when they do not drop them. Only a PodSecurityPolicy, before Kubernetes 1.25, adds them; after it containers may
    /// add them themselves. Default: none.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<string>? DefaultAddCapabilities { get; init; }

    /// <summary>The kinds of volumes that pods may have; an empty list for none. Default: not controlled.</summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<VolumeKind>? Volumes { get; init; }

    /// <summary>False forbids the network of the node, <c>hostNetwork</c>. Default: not controlled.</summary>
    [KubernetesField("", Handled = true)]
    public bool? HostNetwork { get; init; }

    /// <summary>False forbids the process ids of the node, <c>hostPID</c>. Default: not controlled.</summary>
    [KubernetesField("", Handled = true)]
    public bool? HostPID { get; init; }

    /// <summary>False forbids the interprocess communication of the node, <c>hostIPC</c>. Default: not controlled.</summary>
    [KubernetesField("", Handled = true)]
    public bool? HostIPC { get; init; }

    /// <summary>The ports of nodes that containers may take, <c>hostPort</c>; an empty list for none. Default: not controlled.</summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<HostPortRange>? HostPorts { get; init; }

    /// <summary>The folders of nodes that pods may mount; an empty list for none. Default: not controlled.</summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<AllowedHostPath>? HostPaths { get; init; }

    /// <summary>
    /// The seccomp profiles that containers may run with; a <see cref="SeccompProfileType.Localhost"/> without a file allows every file. A container
    /// must have one, of its own or of its pod. Default: not controlled.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<SeccompProfile>? SeccompProfiles { get; init; }

    /// <summary>
    /// The AppArmor profiles that containers may run with; a <see cref="AppArmorProfileType.Localhost"/> without a name allows every name. A container
    /// without one has that of the runtime. Default: not controlled.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<AppArmorProfile>? AppArmorProfiles { get; init; }

    /// <summary>The SELinux label that containers must have: each part that is written here must be the same. Default: not controlled.</summary>
    [KubernetesField("", Handled = true)]
    public SeLinuxOptions? SeLinux { get; init; }

    /// <summary>
    /// Sysctls that pods must not set, by name or by the start of it with <c>*</c>: <c>kernel.shm*</c>; <c>*</c> forbids all. Default: not controlled.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<string>? ForbiddenSysctls { get; init; }

    /// <summary>
    /// Sysctls that pods may set beside the safe ones, by name or by the start of it with <c>*</c>; an empty list allows the safe ones only. Default: not
    /// controlled.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<string>? AllowedUnsafeSysctls { get; init; }

    /// <summary>The views of <c>/proc</c> that containers may have, <c>procMount</c>; one that sets none has <see cref="ProcMount.Default"/>. Default: not controlled.</summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<ProcMount>? ProcMounts { get; init; }

    /// <summary>
    /// The registries that images may come from, with or without a path, for example <c>ghcr.io/acme</c>. Default: not controlled. A PodSecurityPolicy
    /// cannot say it.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<string>? Registries { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model of the ValidatingAdmissionPolicy: merged over the object, and checked like the rest.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1ValidatingAdmissionPolicy? Overrides { get; init; }
}
