namespace ManifestDsl;

/// <summary>Whether a pod may end others of lower priority to get a place.</summary>
public enum PreemptionPolicy
{
    /// <summary>It may; the default.</summary>
    PreemptLowerPriority,

    /// <summary>It waits.</summary>
    Never,
}
