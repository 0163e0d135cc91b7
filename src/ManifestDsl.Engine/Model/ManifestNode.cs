namespace ManifestDsl.Engine.Model;

/// <summary>
/// A node of the manifest tree: <see cref="MapNode"/>, <see cref="ListNode"/>, <see cref="ScalarNode"/> or
/// <see cref="UnknownNode"/>. Immutable.
/// </summary>
/// <remarks>
/// Nodes are compared through <see cref="ManifestNodeComparer"/>, since there are two senses of equality:
/// by value (what the YAML depends on) and with provenance (what diagnostics depend on).
/// </remarks>
public abstract class ManifestNode(Provenance provenance)
{
    /// <summary>Where the node was written, or which rule added it.</summary>
    public Provenance Provenance { get; } = provenance;
}
