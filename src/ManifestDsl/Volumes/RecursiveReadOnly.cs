namespace ManifestDsl;

/// <summary>Whether a read-only mount is read-only with all that is mounted below it.</summary>
public enum RecursiveReadOnly
{
    /// <summary>It is not; the default.</summary>
    Disabled,

    /// <summary>It is, where the node can do that.</summary>
    IfPossible,

    /// <summary>It is, or the pod does not start.</summary>
    Enabled,
}
