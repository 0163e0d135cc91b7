namespace ManifestDsl;

/// <summary>When the files of a volume are given to <see cref="Workload.FsGroup"/>.</summary>
public enum FsGroupChangePolicy
{
    /// <summary>Each time that it is mounted; the default.</summary>
    Always,

    /// <summary>When its root has another owner: faster for many files.</summary>
    OnRootMismatch,
}
