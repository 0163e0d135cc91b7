namespace ManifestDsl;

/// <summary>Whether a rule about nodes decides which of them count for a <see cref="Spread"/>.</summary>
public enum NodeInclusion
{
    /// <summary>Nodes that the rule excludes do not count.</summary>
    Honor,

    /// <summary>All nodes count.</summary>
    Ignore,
}
