namespace ManifestDsl;

/// <summary>What a taint does to pods that do not tolerate it.</summary>
public enum TaintEffect
{
    /// <summary>No new ones come to the node.</summary>
    NoSchedule,

    /// <summary>New ones come when there is no other node.</summary>
    PreferNoSchedule,

    /// <summary>Those that run on the node are evicted, too.</summary>
    NoExecute,
}
