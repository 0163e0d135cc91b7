namespace ManifestDsl.Engine.Policy;

/// <summary>The levels of the Pod Security Standards, from the loosest.</summary>
public enum PodSecurityLevel
{
    /// <summary>No checks.</summary>
    Privileged,

    /// <summary>Known privilege escalations are forbidden.</summary>
    Baseline,

    /// <summary>Current best practice for hardened pods.</summary>
    Restricted,
}
