namespace ManifestDsl;

/// <summary>A Kubernetes object that runs pods: what all of them have in common.</summary>
/// <remarks>
/// Unless told otherwise a workload satisfies the Pod Security Standard "restricted", and it runs under a service account
/// of its own that has no token.
/// </remarks>
/// <param name="Name">Name of the object, <c>metadata.name</c>; also the label by which its pods are selected.</param>
public abstract record Workload(string Name) : NamespacedObject(Name)
{
    /// <summary>Containers of each pod, <c>spec.containers</c> of the pod template. At least one is required.</summary>
    [PodField("spec.containers")]
    public IReadOnlyList<Container>? Containers { get; init; }

    /// <summary>
    /// Containers that run one after the other before <see cref="Containers"/> start, <c>spec.initContainers</c>. One with
    /// <see cref="Container.RestartPolicy"/> Always is a sidecar: it runs on beside the containers. Default: none.
    /// </summary>
    [PodField("spec.initContainers")]
    public IReadOnlyList<Container>? InitContainers { get; init; }

    /// <summary>
    /// Service account of the pods, <c>spec.serviceAccountName</c>: a declared <see cref="ManifestDsl.ServiceAccount"/>
    /// or a name. Default: one with the name of the workload, which is generated beside it.
    /// </summary>
    [PodField("spec.serviceAccountName")]
    public ServiceAccountReference? ServiceAccount { get; init; }

    /// <summary>
    /// True mounts a token of the service account for calls to the Kubernetes API,
    /// <c>spec.automountServiceAccountToken</c>. Default: false.
    /// </summary>
    [PodField("spec.automountServiceAccountToken")]
    public bool? ServiceAccountToken { get; init; }

    /// <summary>
    /// User id of the processes of all containers that set none, <c>spec.securityContext.runAsUser</c>. Not 0 (root).
    /// Default: the user of the image.
    /// </summary>
    [PodField("spec.securityContext.runAsUser")]
    public long? User { get; init; }

    /// <summary>
    /// Primary group id of the processes of all containers that set none, <c>spec.securityContext.runAsGroup</c>.
    /// Default: that of the container runtime.
    /// </summary>
    [PodField("spec.securityContext.runAsGroup")]
    public long? Group { get; init; }

    /// <summary>
    /// Group id that owns the files of mounted volumes, <c>spec.securityContext.fsGroup</c>. Default: ownership is left
    /// as it is.
    /// </summary>
    [PodField("spec.securityContext.fsGroup")]
    public long? FsGroup { get; init; }

    /// <summary>
    /// When files of volumes are given to <see cref="FsGroup"/>, <c>spec.securityContext.fsGroupChangePolicy</c>. Default:
    /// <see cref="ManifestDsl.FsGroupChangePolicy.Always"/>.
    /// </summary>
    [PodField("spec.securityContext.fsGroupChangePolicy")]
    public FsGroupChangePolicy? FsGroupChangePolicy { get; init; }

    /// <summary>
    /// Ids of further groups of the processes, <c>spec.securityContext.supplementalGroups</c>. Default: those of the image.
    /// </summary>
    [PodField("spec.securityContext.supplementalGroups")]
    public IReadOnlyList<long>? SupplementalGroups { get; init; }

    /// <summary>
    /// Whether groups of the image count, <c>spec.securityContext.supplementalGroupsPolicy</c>. Default: <see
    /// cref="ManifestDsl.SupplementalGroupsPolicy.Merge"/>.
    /// </summary>
    [PodField("spec.securityContext.supplementalGroupsPolicy")]
    public SupplementalGroupsPolicy? SupplementalGroupsPolicy { get; init; }

    /// <summary>
    /// Filter of system calls of all containers that set none, <c>spec.securityContext.seccompProfile</c>. Default: <see
    /// cref="SeccompProfileType.RuntimeDefault"/>.
    /// </summary>
    [PodField("spec.securityContext.seccompProfile")]
    public SeccompProfile? SeccompProfile { get; init; }

    /// <summary>
    /// AppArmor profile of all containers that set none, <c>spec.securityContext.appArmorProfile</c>. Default: that of the
    /// container runtime, where the node has AppArmor.
    /// </summary>
    [PodField("spec.securityContext.appArmorProfile")]
    public AppArmorProfile? AppArmorProfile { get; init; }

    /// <summary>
    /// SELinux label of all containers that set none, <c>spec.securityContext.seLinuxOptions</c>. Default: that of the
    /// container runtime.
    /// </summary>
    [PodField("spec.securityContext.seLinuxOptions")]
    public SeLinuxOptions? SeLinux { get; init; }

    /// <summary>
    /// How volumes get that label, <c>spec.securityContext.seLinuxChangePolicy</c>. Default: <see
    /// cref="ManifestDsl.SeLinuxChangePolicy.MountOption"/>.
    /// </summary>
    [PodField("spec.securityContext.seLinuxChangePolicy")]
    public SeLinuxChangePolicy? SeLinuxChangePolicy { get; init; }

    /// <summary>
    /// Kernel parameters of the pod by name, <c>spec.securityContext.sysctls[].value</c>. Default: those of the node. Pod
    /// Security "baseline" allows a few safe ones.
    /// </summary>
    [PodField("spec.securityContext.sysctls", Handled = true)]
    public Dictionary<string, string>? Sysctls { get; init; }

    /// <summary>
    /// Security settings of Windows containers that set none, <c>spec.securityContext.windowsOptions</c>; needs <see
    /// cref="OperatingSystem"/> Windows. Default: none.
    /// </summary>
    [PodField("spec.securityContext.windowsOptions")]
    public WindowsOptions? Windows { get; init; }

    /// <summary>
    /// The operating system of the pods, <c>spec.os.name</c>. Default: not said, which counts as Linux; the scheduler goes
    /// by <see cref="NodeSelector"/>.
    /// </summary>
    [PodField("spec.os.name")]
    public PodOS? OperatingSystem { get; init; }

    /// <summary>Labels that a node must have to run the pods, <c>spec.nodeSelector</c>. Default: any node.</summary>
    [PodField("spec.nodeSelector")]
    public Dictionary<string, string>? NodeSelector { get; init; }

    /// <summary>
    /// What labels of a node must be, all of these,
    /// <c>spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions</c>.
    /// Default: any node.
    /// </summary>
    [PodField("spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms", Handled = true)]
    public IReadOnlyList<NodeRequirement>? RequiredNodes { get; init; }

    /// <summary>
    /// Nodes that are preferred, <c>spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution</c>. Default:
    /// none.
    /// </summary>
    [PodField("spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution")]
    public IReadOnlyList<NodePreference>? PreferredNodes { get; init; }

    /// <summary>
    /// Pods that these are placed together with, <c>spec.affinity.podAffinity</c>. Default: none.
    /// </summary>
    [PodField("spec.affinity.podAffinity", Handled = true)]
    public IReadOnlyList<PodAffinityTerm>? PodAffinity { get; init; }

    /// <summary>
    /// Pods that these are placed apart from, <c>spec.affinity.podAntiAffinity</c>. Default: none.
    /// </summary>
    [PodField("spec.affinity.podAntiAffinity", Handled = true)]
    public IReadOnlyList<PodAffinityTerm>? PodAntiAffinity { get; init; }

    /// <summary>
    /// What the pods are spread over, <c>spec.topologySpreadConstraints</c>: <c>[new(Topology.Zone), new(Topology.Node)]</c>.
    /// Default: the spreading that the scheduler is set up with.
    /// </summary>
    [PodField("spec.topologySpreadConstraints", Handled = true)]
    public IReadOnlyList<Spread>? Spread { get; init; }

    /// <summary>Taints that do not keep the pods from a node, <c>spec.tolerations</c>. Default: none.</summary>
    [PodField("spec.tolerations")]
    public IReadOnlyList<Toleration>? Tolerations { get; init; }

    /// <summary>Scheduler that places the pods, <c>spec.schedulerName</c>. Default: <c>default-scheduler</c>.</summary>
    [PodField("spec.schedulerName")]
    public string? SchedulerName { get; init; }

    /// <summary>
    /// Names of gates that hold back the placing until somebody removes them, <c>spec.schedulingGates[].name</c>. Default:
    /// none.
    /// </summary>
    [PodField("spec.schedulingGates", Handled = true)]
    public IReadOnlyList<string>? SchedulingGates { get; init; }

    /// <summary>
    /// True shares the network of the node, <c>spec.hostNetwork</c>. Default: false. Pod Security "baseline" forbids
    /// true.
    /// </summary>
    [PodField("spec.hostNetwork")]
    public bool? HostNetwork { get; init; }

    /// <summary>
    /// True shares the processes of the node, <c>spec.hostPID</c>. Default: false. Pod Security "baseline" forbids
    /// true.
    /// </summary>
    [PodField("spec.hostPID")]
    public bool? HostPID { get; init; }

    /// <summary>
    /// True shares the IPC objects of the node, <c>spec.hostIPC</c>. Default: false. Pod Security "baseline" forbids
    /// true.
    /// </summary>
    [PodField("spec.hostIPC")]
    public bool? HostIPC { get; init; }

    /// <summary>
    /// False gives the pod users of its own, so that its root is nobody on the node, <c>spec.hostUsers</c>. Default: true,
    /// the users of the node.
    /// </summary>
    [PodField("spec.hostUsers")]
    public bool? HostUsers { get; init; }

    /// <summary>True lets the containers of a pod see each other's processes, <c>spec.shareProcessNamespace</c>. Default: false.</summary>
    [PodField("spec.shareProcessNamespace")]
    public bool? ShareProcessNamespace { get; init; }

    /// <summary>
    /// Name of the RuntimeClass, <c>spec.runtimeClassName</c>, for example one with stronger isolation. Default: the
    /// container runtime of the node.
    /// </summary>
    [PodField("spec.runtimeClassName")]
    public string? RuntimeClassName { get; init; }

    /// <summary>
    /// Where settings for name resolution come from, <c>spec.dnsPolicy</c>. Default: <see
    /// cref="ManifestDsl.DnsPolicy.ClusterFirst"/>.
    /// </summary>
    [PodField("spec.dnsPolicy")]
    public DnsPolicy? DnsPolicy { get; init; }

    /// <summary>Further settings for name resolution, <c>spec.dnsConfig</c>. Default: none.</summary>
    [PodField("spec.dnsConfig")]
    public DnsConfig? Dns { get; init; }

    /// <summary>Lines of <c>/etc/hosts</c>, <c>spec.hostAliases</c>. Default: none.</summary>
    [PodField("spec.hostAliases")]
    public IReadOnlyList<HostAlias>? HostAliases { get; init; }

    /// <summary>Host name of the pods, <c>spec.hostname</c>. Default: the name of the pod.</summary>
    [PodField("spec.hostname")]
    public string? Hostname { get; init; }

    /// <summary>
    /// Name of the headless Service under which the pods have a DNS name, <c>spec.subdomain</c>. Default: none; a <see
    /// cref="StatefulSet"/> sets it by itself.
    /// </summary>
    [PodField("spec.subdomain")]
    public string? Subdomain { get; init; }

    /// <summary>True makes the host name the full DNS name of the pod, <c>spec.setHostnameAsFQDN</c>. Default: false.</summary>
    [PodField("spec.setHostnameAsFQDN")]
    public bool? SetHostnameAsFqdn { get; init; }

    /// <summary>
    /// True passes the addresses of all Services of the namespace in environment variables,
    /// <c>spec.enableServiceLinks</c>. Default: true.
    /// </summary>
    [PodField("spec.enableServiceLinks")]
    public bool? EnableServiceLinks { get; init; }

    /// <summary>
    /// Further conditions that must hold for a pod to be ready, <c>spec.readinessGates[].conditionType</c>. Default: none.
    /// </summary>
    [PodField("spec.readinessGates", Handled = true)]
    public IReadOnlyList<string>? ReadinessGates { get; init; }

    /// <summary>
    /// Seconds between the request to end and the kill, <c>spec.terminationGracePeriodSeconds</c>. Default: 30.
    /// </summary>
    [PodField("spec.terminationGracePeriodSeconds")]
    public long? TerminationGracePeriodSeconds { get; init; }

    /// <summary>
    /// PriorityClass of the pods, <c>spec.priorityClassName</c>. Default: the default class of the cluster.
    /// </summary>
    [PodField("spec.priorityClassName")]
    public PriorityClassReference? PriorityClass { get; init; }

    /// <summary>
    /// Whether the pods may end others of lower priority, <c>spec.preemptionPolicy</c>. Default: that of the <see
    /// cref="PriorityClass"/>.
    /// </summary>
    [PodField("spec.preemptionPolicy")]
    public PreemptionPolicy? PreemptionPolicy { get; init; }

    /// <summary>
    /// Processor and memory of the pod as a whole, which its containers share, <c>spec.resources</c>. Default: the sum of
    /// the containers.
    /// </summary>
    [PodField("spec.resources")]
    public Resources? Resources { get; init; }

    /// <summary>Devices that each pod claims, <c>spec.resourceClaims</c>. Default: none.</summary>
    [PodField("spec.resourceClaims")]
    public IReadOnlyList<PodResourceClaim>? ResourceClaims { get; init; }

    /// <summary>
    /// Secrets with the credentials of private registries, <c>spec.imagePullSecrets[].name</c>. Default: those of the
    /// service account.
    /// </summary>
    [PodField("spec.imagePullSecrets", Handled = true)]
    public IReadOnlyList<SecretReference>? ImagePullSecrets { get; init; }

    /// <summary>
    /// A policy that lets these, and nobody else, connect to the pods, at the ports that its containers declare. Its name is that of the workload with
    /// <c>-ingress</c>.
    /// </summary>
    /// <param name="from">Workloads, namespaces and other peers.</param>
    public NetworkPolicy AllowFrom(params IReadOnlyList<NetworkPeer> from) => new(null!) { For = this, From = from };

    /// <summary>
    /// A policy that lets the pods connect to these, and to nobody else, at the ports that their containers declare. Its name is that of the workload
    /// with <c>-egress</c>.
    /// </summary>
    /// <param name="to">Workloads, namespaces and other peers.</param>
    public NetworkPolicy AllowTo(params IReadOnlyList<NetworkPeer> to) => new(null!) { For = this, To = to };

    /// <summary>Both in one policy: <see cref="AllowFrom"/> and <see cref="AllowTo"/>. Its name is that of the workload with <c>-network</c>.</summary>
    /// <param name="from">Who may connect to the pods; an empty list for nobody.</param>
    /// <param name="to">To whom the pods may connect; an empty list for nobody.</param>
    public NetworkPolicy Allow(IReadOnlyList<NetworkPeer> from, IReadOnlyList<NetworkPeer> to) => new(null!) { For = this, From = from, To = to };
}
