namespace ManifestDsl;

/// <summary>What a <see cref="CronJob"/> does when the run before has not ended.</summary>
public enum ConcurrencyPolicy
{
    /// <summary>Start the new run beside it, the default.</summary>
    Allow,

    /// <summary>Skip the new run.</summary>
    Forbid,

    /// <summary>End the old run and start the new one.</summary>
    Replace,
}
