namespace ManifestDsl;

/// <summary>What a <see cref="Job"/> does about a failed pod.</summary>
public enum PodFailureAction
{
    /// <summary>The job fails at once.</summary>
    FailJob,

    /// <summary>The index fails at once; needs <see cref="Job.BackoffLimitPerIndex"/>.</summary>
    FailIndex,

    /// <summary>The pod is replaced and does not count.</summary>
    Ignore,

    /// <summary>The pod is replaced and counts towards the limit: what happens without a rule.</summary>
    Count,
}
