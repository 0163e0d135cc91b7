using k8s.Models;

namespace ManifestDsl;

/// <summary>A container of a pod. An API field named here is one of the container.</summary>
/// <remarks>
/// Unless told otherwise: not as root, a read-only root filesystem, no privilege escalation, no capabilities and the
/// seccomp profile of the container runtime.
/// </remarks>
/// <param name="Name">Name, <c>name</c>: unique within the pod.</param>
/// <param name="Image">Image, <c>image</c>: with a tag, better with a digest.</param>
public sealed record Container(
    [property: KubernetesField("name")] string Name,
    [property: KubernetesField("image")] string Image)
{
    /// <summary>
    /// When the image is pulled, <c>imagePullPolicy</c>. Default: Always for the tag <c>latest</c> or none, otherwise
    /// IfNotPresent.
    /// </summary>
    [KubernetesField("imagePullPolicy")]
    public ImagePullPolicy? ImagePullPolicy { get; init; }

    /// <summary>Program and its first arguments, <c>command</c>. Default: the entry point of the image.</summary>
    [KubernetesField("command")]
    public IReadOnlyList<string>? Command { get; init; }

    /// <summary>Arguments, <c>args</c>. Default: those of the image.</summary>
    [KubernetesField("args")]
    public IReadOnlyList<string>? Args { get; init; }

    /// <summary>Working directory, <c>workingDir</c>. Default: that of the image.</summary>
    [KubernetesField("workingDir")]
    public string? WorkingDir { get; init; }

    /// <summary>Ports on which the container listens, <c>ports</c>. Default: none.</summary>
    [KubernetesField("ports")]
    public IReadOnlyList<Port>? Ports { get; init; }

    /// <summary>Environment variables by name, <c>env[].value</c>. Not for secrets. Default: none.</summary>
    [KubernetesField("env", Handled = true)]
    public Dictionary<string, string>? Env { get; init; }

    /// <summary>
    /// Processor, memory and storage that the container asks for and may use, <c>resources</c>. Default: none asked, no
    /// limits.
    /// </summary>
    [KubernetesField("resources")]
    public Resources? Resources { get; init; }

    /// <summary>Probe that restarts the container when it fails, <c>livenessProbe</c>. Default: none.</summary>
    [KubernetesField("livenessProbe")]
    public Probe? Liveness { get; init; }

    /// <summary>Probe that takes the pod out of its Services while it fails, <c>readinessProbe</c>. Default: none.</summary>
    [KubernetesField("readinessProbe")]
    public Probe? Readiness { get; init; }

    /// <summary>Probe that holds back the other two until it succeeds, <c>startupProbe</c>. Default: none.</summary>
    [KubernetesField("startupProbe")]
    public Probe? Startup { get; init; }

    /// <summary>
    /// <see cref="ManifestDsl.RestartPolicy.Always"/> makes an init container a sidecar that runs beside the
    /// containers, <c>restartPolicy</c>. Default: that of the pod.
    /// </summary>
    [KubernetesField("restartPolicy")]
    public RestartPolicy? RestartPolicy { get; init; }

    /// <summary>
    /// User id of the processes, <c>securityContext.runAsUser</c>. Not 0 (root). Default: that of the pod, then that of
    /// the image.
    /// </summary>
    [KubernetesField("securityContext.runAsUser")]
    public long? User { get; init; }

    /// <summary>Primary group id of the processes, <c>securityContext.runAsGroup</c>. Default: that of the pod.</summary>
    [KubernetesField("securityContext.runAsGroup")]
    public long? Group { get; init; }

    /// <summary>True refuses to start as root, <c>securityContext.runAsNonRoot</c>. Default: true.</summary>
    [KubernetesField("securityContext.runAsNonRoot")]
    public bool? RunAsNonRoot { get; init; }

    /// <summary>
    /// True makes the root filesystem read-only, <c>securityContext.readOnlyRootFilesystem</c>; see <see
    /// cref="WritablePaths"/>. Default: true.
    /// </summary>
    [KubernetesField("securityContext.readOnlyRootFilesystem")]
    public bool? ReadOnlyRootFilesystem { get; init; }

    /// <summary>
    /// True gives the container all that the node can do, <c>securityContext.privileged</c>. Default: false. Pod
    /// Security "baseline" forbids true.
    /// </summary>
    [KubernetesField("securityContext.privileged")]
    public bool? Privileged { get; init; }

    /// <summary>
    /// True lets a process gain more privileges than its parent, <c>securityContext.allowPrivilegeEscalation</c>.
    /// Default: false.
    /// </summary>
    [KubernetesField("securityContext.allowPrivilegeEscalation")]
    public bool? AllowPrivilegeEscalation { get; init; }

    /// <summary>
    /// Capabilities to add, without <c>CAP_</c>, <c>securityContext.capabilities.add</c>. Default: none. Pod Security
    /// "restricted" allows <c>NET_BIND_SERVICE</c> only.
    /// </summary>
    [KubernetesField("securityContext.capabilities.add")]
    public IReadOnlyList<string>? AddCapabilities { get; init; }

    /// <summary>
    /// Capabilities to drop, without <c>CAP_</c>, <c>securityContext.capabilities.drop</c>. Default: <c>ALL</c>.
    /// </summary>
    [KubernetesField("securityContext.capabilities.drop")]
    public IReadOnlyList<string>? DropCapabilities { get; init; }

    /// <summary>
    /// Filter of system calls, <c>securityContext.seccompProfile</c>. Default: <see
    /// cref="SeccompProfileType.RuntimeDefault"/>.
    /// </summary>
    [KubernetesField("securityContext.seccompProfile")]
    public SeccompProfile? SeccompProfile { get; init; }

    /// <summary>
    /// Absolute paths that the container writes to: each becomes an emptyDir volume of its own,
    /// <c>volumeMounts[].mountPath</c>. What is written is lost with the pod. Default: none.
    /// </summary>
    [KubernetesField("volumeMounts", Handled = true)]
    public IReadOnlyList<string>? WritablePaths { get; init; }

    /// <summary>
    /// Volumes and where they are mounted, <c>volumeMounts</c> and <c>volumes</c> of the pod. Default: none.
    /// </summary>
    [KubernetesField("volumeMounts", Handled = true)]
    public IReadOnlyList<Mount>? Mounts { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the container, and checked like the rest.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1Container? Overrides { get; init; }
}
