namespace ManifestDsl;

/// <summary>Storage that containers of a pod mount; an entry of <c>spec.volumes</c> of the pod template.</summary>
/// <param name="Name">Name, <c>name</c>: lower-case letters, digits and <c>-</c>, at most 63.</param>
public abstract record Volume([property: KubernetesField("name")] string Name)
{
    /// <summary>An empty directory that is lost with the pod.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="sizeLimit">The most it may hold, for example <c>64Mi</c>. Default: no limit.</param>
    /// <param name="medium">What it is kept on. Default: the disk of the node.</param>
    public static EmptyDirVolume EmptyDir(string name, Quantity? sizeLimit = null, VolumeMedium? medium = null) =>
        new(name) { SizeLimit = sizeLimit, Medium = medium };

    /// <summary>The entries of a ConfigMap as files.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="source">The declared ConfigMap or its name.</param>
    public static ConfigMapVolume ConfigMap(string name, ConfigMapReference source) => new(name, source);

    /// <summary>The entries of a Secret as files.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="source">The Secret.</param>
    public static SecretVolume Secret(string name, SecretReference source) => new(name, source);

    /// <summary>Storage that was claimed.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="claim">The PersistentVolumeClaim.</param>
    public static PersistentVolumeClaimVolume PersistentVolumeClaim(string name, PersistentVolumeClaimReference claim) => new(name, claim);

    /// <summary>Storage that is claimed for the pod and deleted with it.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="storage">How much, for example <c>10Gi</c>.</param>
    public static EphemeralVolume Ephemeral(string name, Quantity storage) => new(name, storage);

    /// <summary>Several sources as files of one volume.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="sources">What the volume shows.</param>
    public static ProjectedVolume Projected(string name, IReadOnlyList<Projection> sources) => new(name, sources);

    /// <summary>Fields of the pod and resources of its containers as files.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="items">The files.</param>
    public static DownwardApiVolume DownwardApi(string name, IReadOnlyList<DownwardApiFile> items) => new(name, items);

    /// <summary>A volume that a CSI driver makes for the pod.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="driver">Name of the driver.</param>
    public static CsiVolume Csi(string name, string driver) => new(name, driver);

    /// <summary>The files of a container image or another OCI artifact, read-only.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="reference">The image, with a tag, better with a digest.</param>
    public static ImageVolume Image(string name, Image reference) => new(name, reference);

    /// <summary>A folder of an NFS server. Pod Security "restricted" forbids it: claim storage instead.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="server">Name or address of the server.</param>
    /// <param name="path">Path that the server exports.</param>
    public static NfsVolume Nfs(string name, string server, string path) => new(name, server, path);

    /// <summary>The storage that each pod of a <see cref="StatefulSet"/> claims.</summary>
    /// <param name="name">Name of the entry of <see cref="StatefulSet.VolumeClaimTemplates"/>.</param>
    public static ClaimTemplateVolume ClaimTemplate(string name) => new(name);

    /// <summary>A file or directory of the node. Pod Security "baseline" forbids it.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="path">Path on the node.</param>
    public static HostPathVolume HostPath(string name, string path) => new(name, path);
}
