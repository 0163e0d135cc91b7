namespace ManifestDsl;

/// <summary>Who may mount a persistent volume at the same time.</summary>
public enum AccessMode
{
    /// <summary>One node, for reading and writing.</summary>
    ReadWriteOnce,

    /// <summary>Many nodes, for reading.</summary>
    ReadOnlyMany,

    /// <summary>Many nodes, for reading and writing.</summary>
    ReadWriteMany,

    /// <summary>One pod, for reading and writing.</summary>
    ReadWriteOncePod,
}
