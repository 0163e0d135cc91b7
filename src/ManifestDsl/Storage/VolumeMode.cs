namespace ManifestDsl;

/// <summary>What a <see cref="PersistentVolumeClaim"/> gives.</summary>
public enum VolumeMode
{
    /// <summary>A directory, the default.</summary>
    Filesystem,

    /// <summary>A raw block device.</summary>
    Block,
}
