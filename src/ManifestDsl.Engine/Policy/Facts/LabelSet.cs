using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>The labels of an object or of the pods that it makes.</summary>
public sealed class LabelSet
{
    /// <summary>Reads a map of labels; unset is an empty set.</summary>
    /// <param name="node">The map, or null.</param>
    public LabelSet(ManifestNode? node)
    {
        Map = node as MapNode;
        IsUnknown = node.IsOpaque() || node is ListNode or MapNode { IsOpen: true };
        foreach (var entry in node.Entries())
        {
            IsUnknown |= entry.Value.AsText() is null;
        }
    }

    /// <summary>The labels as written; null when there are none or they are unknown.</summary>
    public MapNode? Map { get; }

    /// <summary>True when the set, or the value of a label, cannot be known.</summary>
    public bool IsUnknown { get; }

    /// <summary>The value of a label; null when the label is absent, or when the set is unknown.</summary>
    public ManifestNode? this[string key] => Map?[key];

    /// <summary>Whether there is a label of that name; null when that cannot be known.</summary>
    public bool? Has(string key)
    {
        if (Map is null)
        {
            return IsUnknown ? null : false;
        }

        // What is missing in an open map may be set by other code.
        return Map[key] switch
        {
            null => false,
            UnknownNode when Map.IsOpen => null,
            _ => true,
        };
    }
}
