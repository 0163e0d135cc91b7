namespace ManifestDsl;

/// <summary>What the node does when a container ends.</summary>
public enum RestartPolicy
{
    /// <summary>Start it again. Not valid in a <see cref="Job"/> or <see cref="CronJob"/>.</summary>
    Always,

    /// <summary>Start it again when its exit code is not 0.</summary>
    OnFailure,

    /// <summary>Leave it.</summary>
    Never,
}
