namespace ManifestDsl;

/// <summary>The status of a condition of a pod.</summary>
public enum ConditionStatus
{
    /// <summary>It holds; the default.</summary>
    True,

    /// <summary>It does not hold.</summary>
    False,

    /// <summary>Nobody knows.</summary>
    Unknown,
}
