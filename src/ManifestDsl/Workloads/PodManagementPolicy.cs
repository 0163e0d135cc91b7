namespace ManifestDsl;

/// <summary>In which order a <see cref="StatefulSet"/> starts and ends its pods.</summary>
public enum PodManagementPolicy
{
    /// <summary>One after the other, each once the one before is ready; the default.</summary>
    OrderedReady,

    /// <summary>All at once.</summary>
    Parallel,
}
