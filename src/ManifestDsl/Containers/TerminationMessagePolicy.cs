namespace ManifestDsl;

/// <summary>Where the message comes from that the status of an ended container has.</summary>
public enum TerminationMessagePolicy
{
    /// <summary>The file <see cref="Container.TerminationMessagePath"/>, the default.</summary>
    File,

    /// <summary>The end of the log, when the file is empty and the container failed.</summary>
    FallbackToLogsOnError,
}
