namespace ManifestDsl;

/// <summary>What a <see cref="LimitRangeItem"/> is about.</summary>
public enum LimitRangeType
{
    /// <summary>Each container.</summary>
    Container,

    /// <summary>All containers of a pod together.</summary>
    Pod,

    /// <summary>Each claim of storage.</summary>
    PersistentVolumeClaim,
}
