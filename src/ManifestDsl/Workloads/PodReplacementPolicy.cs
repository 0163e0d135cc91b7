namespace ManifestDsl;

/// <summary>When a <see cref="Job"/> replaces a pod.</summary>
public enum PodReplacementPolicy
{
    /// <summary>When it is about to end or has failed; the default.</summary>
    TerminatingOrFailed,

    /// <summary>When it has failed, and so has ended; what a failure policy demands.</summary>
    Failed,
}
