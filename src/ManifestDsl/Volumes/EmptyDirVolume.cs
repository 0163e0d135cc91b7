namespace ManifestDsl;

/// <summary>A volume that starts empty and is lost with the pod.</summary>
/// <param name="Name">Name of the volume, <c>name</c>.</param>
public sealed record EmptyDirVolume(string Name) : Volume(Name)
{
    /// <summary>The most it may hold, <c>emptyDir.sizeLimit</c>; above it the pod is evicted. Default: no limit.</summary>
    [KubernetesField("emptyDir.sizeLimit")]
    public Quantity? SizeLimit { get; init; }

    /// <summary>What it is kept on, <c>emptyDir.medium</c>. Default: the disk of the node.</summary>
    [KubernetesField("emptyDir.medium")]
    public VolumeMedium? Medium { get; init; }
}
