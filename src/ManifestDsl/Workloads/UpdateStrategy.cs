namespace ManifestDsl;

/// <summary>How a <see cref="StatefulSet"/> or <see cref="DaemonSet"/> replaces old pods by new ones.</summary>
public enum UpdateStrategy
{
    /// <summary>Little by little, the default.</summary>
    RollingUpdate,

    /// <summary>When somebody deletes the old pod.</summary>
    OnDelete,
}
