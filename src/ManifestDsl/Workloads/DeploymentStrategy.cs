namespace ManifestDsl;

/// <summary>How a <see cref="Deployment"/> replaces old pods by new ones.</summary>
public enum DeploymentStrategy
{
    /// <summary>Little by little, the default.</summary>
    RollingUpdate,

    /// <summary>All old pods end before new ones start.</summary>
    Recreate,
}
