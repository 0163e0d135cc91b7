namespace ManifestDsl;

/// <summary>Where an AppArmor profile comes from.</summary>
public enum AppArmorProfileType
{
    /// <summary>The profile that the container runtime brings along.</summary>
    RuntimeDefault,

    /// <summary>A profile that the node has loaded: <see cref="AppArmorProfile.LocalhostProfile"/>.</summary>
    Localhost,

    /// <summary>No profile. Pod Security "baseline" forbids it.</summary>
    Unconfined,
}
