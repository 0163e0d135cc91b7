namespace ManifestDsl;

/// <summary>Whether pods of lower priority are ended to make room.</summary>
public enum PreemptionPolicy
{
    /// <summary>Yes, the default.</summary>
    PreemptLowerPriority,

    /// <summary>No: the pod waits for room, before others.</summary>
    Never,
}
