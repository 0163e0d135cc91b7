namespace ManifestDsl;

/// <summary>Where a seccomp profile comes from.</summary>
public enum SeccompProfileType
{
    /// <summary>The profile that the container runtime brings along.</summary>
    RuntimeDefault,

    /// <summary>A file on the node: <see cref="SeccompProfile.LocalhostProfile"/>.</summary>
    Localhost,

    /// <summary>No system call is filtered. Pod Security "baseline" forbids it.</summary>
    Unconfined,
}
