namespace ManifestDsl;

/// <summary>Whether a container is restarted when a resource of it is changed.</summary>
public enum ResizeRestart
{
    /// <summary>It runs on where that is possible; the default.</summary>
    NotRequired,

    /// <summary>It is restarted, so that the program sees the new size.</summary>
    RestartContainer,
}
