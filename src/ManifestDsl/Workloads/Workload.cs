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
    /// Containers that run one after the other before <see cref="Containers"/> start, <c>spec.initContainers</c>.
    /// Default: none.
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

    /// <summary>Labels that a node must have to run the pods, <c>spec.nodeSelector</c>. Default: any node.</summary>
    [PodField("spec.nodeSelector")]
    public Dictionary<string, string>? NodeSelector { get; init; }

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
    /// Seconds between the request to end and the kill, <c>spec.terminationGracePeriodSeconds</c>. Default: 30.
    /// </summary>
    [PodField("spec.terminationGracePeriodSeconds")]
    public long? TerminationGracePeriodSeconds { get; init; }

    /// <summary>
    /// Name of the PriorityClass, <c>spec.priorityClassName</c>. Default: the default class of the cluster.
    /// </summary>
    [PodField("spec.priorityClassName")]
    public string? PriorityClassName { get; init; }

    /// <summary>
    /// Names of the Secrets with the credentials of private registries, <c>spec.imagePullSecrets[].name</c>. Default:
    /// those of the service account.
    /// </summary>
    [PodField("spec.imagePullSecrets", Handled = true)]
    public IReadOnlyList<string>? ImagePullSecrets { get; init; }

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
