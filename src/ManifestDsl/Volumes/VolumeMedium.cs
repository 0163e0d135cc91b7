namespace ManifestDsl;

/// <summary>What an emptyDir volume is kept on, where it is not the disk of the node.</summary>
public enum VolumeMedium
{
    /// <summary>Main memory (tmpfs): counts against the memory limits of the containers.</summary>
    Memory,

    /// <summary>Huge pages; the containers request their size.</summary>
    HugePages,
}
