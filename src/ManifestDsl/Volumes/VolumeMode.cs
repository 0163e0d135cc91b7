namespace ManifestDsl;

/// <summary>What a claimed volume is.</summary>
public enum VolumeMode
{
    /// <summary>A file system that is mounted; the default.</summary>
    Filesystem,

    /// <summary>A block device: <see cref="Container.BlockDevices"/>.</summary>
    Block,
}
