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
    /// <param name="secretName">Name of the Secret.</param>
    public static SecretVolume Secret(string name, string secretName) => new(name, secretName);

    /// <summary>Storage that was claimed.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="claimName">Name of the PersistentVolumeClaim.</param>
    public static PersistentVolumeClaimVolume PersistentVolumeClaim(string name, string claimName) => new(name, claimName);

    /// <summary>The storage that each pod of a <see cref="StatefulSet"/> claims.</summary>
    /// <param name="name">Name of the entry of <see cref="StatefulSet.VolumeClaimTemplates"/>.</param>
    public static ClaimTemplateVolume ClaimTemplate(string name) => new(name);

    /// <summary>A file or directory of the node. Pod Security "baseline" forbids it.</summary>
    /// <param name="name">Name of the volume.</param>
    /// <param name="path">Path on the node.</param>
    public static HostPathVolume HostPath(string name, string path) => new(name, path);
}
