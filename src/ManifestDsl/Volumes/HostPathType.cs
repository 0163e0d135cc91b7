namespace ManifestDsl;

/// <summary>What must be at the path of a hostPath volume before it is mounted.</summary>
public enum HostPathType
{
    /// <summary>A directory; made when there is nothing.</summary>
    DirectoryOrCreate,

    /// <summary>A directory.</summary>
    Directory,

    /// <summary>A file; made when there is nothing.</summary>
    FileOrCreate,

    /// <summary>A file.</summary>
    File,

    /// <summary>A UNIX socket.</summary>
    Socket,

    /// <summary>A character device.</summary>
    CharDevice,

    /// <summary>A block device.</summary>
    BlockDevice,
}
