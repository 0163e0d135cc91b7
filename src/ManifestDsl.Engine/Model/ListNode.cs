using System.Collections.Immutable;

namespace ManifestDsl.Engine.Model;

/// <summary>An ordered list of nodes.</summary>
public sealed class ListNode(ImmutableArray<ManifestNode> items, Provenance provenance) : ManifestNode(provenance)
{
    /// <summary>The items in the order in which they were written.</summary>
    public ImmutableArray<ManifestNode> Items { get; } = items;
}
