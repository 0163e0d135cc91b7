using k8s.Models;

namespace ManifestDsl;

/// <summary>A container of a pod. An API field named here is one of the container.</summary>
/// <remarks>
/// Unless told otherwise: not as root, a read-only root filesystem, no privilege escalation, no capabilities and the
/// seccomp profile of the container runtime.
/// </remarks>
/// <param name="Name">Name, <c>name</c>: unique within the pod.</param>
/// <param name="Image">Image, <c>image</c>: with a tag, better with a digest. A text, or an <see cref="ManifestDsl.Image"/>.</param>
public record Container(
    [property: KubernetesField("name")] string Name,
    [property: KubernetesField("image")] Image Image)
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

    /// <summary>
    /// Environment variables by name, <c>env</c>: texts, or where a value comes from, as in
    /// <c>ManifestDsl.Env.From(secret, "key")</c>. Default: none.
    /// </summary>
    [KubernetesField("env", Handled = true)]
    public Dictionary<string, Env>? Env { get; init; }

    /// <summary>
    /// ConfigMaps and Secrets of which all entries become environment variables, <c>envFrom</c>; what <see cref="Env"/>
    /// has goes before. Default: none.
    /// </summary>
    [KubernetesField("envFrom")]
    public IReadOnlyList<EnvFrom>? EnvFrom { get; init; }

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
    /// What is done right after the start, <c>lifecycle.postStart</c>; until it is done the container does not count as
    /// running. Default: nothing.
    /// </summary>
    [KubernetesField("lifecycle.postStart")]
    public Hook? PostStart { get; init; }

    /// <summary>
    /// What is done before the container is asked to stop, <c>lifecycle.preStop</c>, within <see
    /// cref="Workload.TerminationGracePeriodSeconds"/>. Default: nothing.
    /// </summary>
    [KubernetesField("lifecycle.preStop")]
    public Hook? PreStop { get; init; }

    /// <summary>
    /// Signal that asks the container to stop, <c>lifecycle.stopSignal</c>, for example <c>SIGUSR1</c>; needs <see
    /// cref="Workload.OperatingSystem"/>. Default: that of the image, then <c>SIGTERM</c>.
    /// </summary>
    [KubernetesField("lifecycle.stopSignal")]
    public string? StopSignal { get; init; }

    /// <summary>
    /// File of the container whose text becomes the message of its end, <c>terminationMessagePath</c>. Default:
    /// <c>/dev/termination-log</c>.
    /// </summary>
    [KubernetesField("terminationMessagePath")]
    public string? TerminationMessagePath { get; init; }

    /// <summary>
    /// Where that message comes from, <c>terminationMessagePolicy</c>. Default: <see
    /// cref="ManifestDsl.TerminationMessagePolicy.File"/>.
    /// </summary>
    [KubernetesField("terminationMessagePolicy")]
    public TerminationMessagePolicy? TerminationMessagePolicy { get; init; }

    /// <summary>True keeps standard input open, <c>stdin</c>. Default: false, which reads as its end.</summary>
    [KubernetesField("stdin")]
    public bool? Stdin { get; init; }

    /// <summary>True closes standard input when the first client that attached leaves, <c>stdinOnce</c>. Default: false.</summary>
    [KubernetesField("stdinOnce")]
    public bool? StdinOnce { get; init; }

    /// <summary>True gives the container a terminal, <c>tty</c>; needs <see cref="Stdin"/>. Default: false.</summary>
    [KubernetesField("tty")]
    public bool? Tty { get; init; }

    /// <summary>
    /// What happens when a resource of the running pod is changed, <c>resizePolicy</c>. Default: <see
    /// cref="ResizeRestart.NotRequired"/> for each.
    /// </summary>
    [KubernetesField("resizePolicy")]
    public IReadOnlyList<ResizePolicy>? ResizePolicy { get; init; }

    /// <summary>
    /// Whether this container restarts, <c>restartPolicy</c>. <see cref="ManifestDsl.RestartPolicy.Always"/> in an entry
    /// of <see cref="Workload.InitContainers"/> makes it a sidecar: it starts before the containers, runs beside them, may have
    /// probes, and ends after them. Default: that of the pod.
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
    /// AppArmor profile, <c>securityContext.appArmorProfile</c>. Default: that of the pod, then that of the container
    /// runtime.
    /// </summary>
    [KubernetesField("securityContext.appArmorProfile")]
    public AppArmorProfile? AppArmorProfile { get; init; }

    /// <summary>SELinux label, <c>securityContext.seLinuxOptions</c>. Default: that of the pod.</summary>
    [KubernetesField("securityContext.seLinuxOptions")]
    public SeLinuxOptions? SeLinux { get; init; }

    /// <summary>
    /// What the container sees of <c>/proc</c>, <c>securityContext.procMount</c>. Default: <see
    /// cref="ManifestDsl.ProcMount.Default"/>.
    /// </summary>
    [KubernetesField("securityContext.procMount")]
    public ProcMount? ProcMount { get; init; }

    /// <summary>Security settings of a Windows container, <c>securityContext.windowsOptions</c>. Default: those of the pod.</summary>
    [KubernetesField("securityContext.windowsOptions")]
    public WindowsOptions? Windows { get; init; }

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
    /// Volumes as block devices and where they are, <c>volumeDevices</c> and <c>volumes</c> of the pod. Default: none.
    /// </summary>
    [KubernetesField("volumeDevices", Handled = true)]
    public IReadOnlyList<BlockDevice>? BlockDevices { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the container, and checked like the rest.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1Container? Overrides { get; init; }

    /// <summary>A container that runs .NET, with what is usual for that: see <see cref="DotNetContainer"/>.</summary>
    /// <param name="name">Name, unique within the pod.</param>
    /// <param name="image">Image, with a tag, better with a digest.</param>
    public static DotNetContainer DotNet(string name, Image image) => new(name, image);
}
