namespace ManifestDsl;

/// <summary>A volume as a block device of a container. Its claim has the mode <see cref="VolumeMode.Block"/>.</summary>
/// <param name="Path">Absolute path of the device in the container, <c>devicePath</c>.</param>
/// <param name="Volume">The volume, <c>name</c>: a claim, a claim template or an ephemeral volume.</param>
public sealed record BlockDevice(
    [property: KubernetesField("devicePath")] string Path,
    [property: KubernetesField("name", Handled = true)] Volume Volume);
