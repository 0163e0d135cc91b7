namespace ManifestDsl;

/// <summary>How volumes get the SELinux label of a pod.</summary>
public enum SeLinuxChangePolicy
{
    /// <summary>By an option of the mount, where that is possible; the default.</summary>
    MountOption,

    /// <summary>File by file.</summary>
    Recursive,
}
