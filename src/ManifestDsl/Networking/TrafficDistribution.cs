namespace ManifestDsl;

/// <summary>Which pods a client should reach first.</summary>
public enum TrafficDistribution
{
    /// <summary>Those in the same zone.</summary>
    PreferSameZone,

    /// <summary>Those on the same node.</summary>
    PreferSameNode,

    /// <summary>The older name of <see cref="PreferSameZone"/>, for clusters before 1.34.</summary>
    PreferClose,
}
