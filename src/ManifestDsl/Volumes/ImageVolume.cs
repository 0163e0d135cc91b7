namespace ManifestDsl;

/// <summary>The files of a container image or another OCI artifact, read-only.</summary>
/// <param name="Name">Name of the volume, <c>name</c>.</param>
/// <param name="Reference">The image, <c>image.reference</c>: with a tag, better with a digest.</param>
public sealed record ImageVolume(
    string Name,
    [property: KubernetesField("image.reference")] Image Reference) : Volume(Name)
{
    /// <summary>
    /// When it is pulled, <c>image.pullPolicy</c>. Default: Always for the tag <c>latest</c> or none, otherwise
    /// IfNotPresent.
    /// </summary>
    [KubernetesField("image.pullPolicy")]
    public ImagePullPolicy? PullPolicy { get; init; }
}
