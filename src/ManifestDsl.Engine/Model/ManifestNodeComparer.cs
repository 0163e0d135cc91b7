namespace ManifestDsl.Engine.Model;

/// <summary>The two senses in which manifest trees are equal.</summary>
public sealed class ManifestNodeComparer : IEqualityComparer<ManifestNode?>
{
    /// <summary>Equal when the YAML is the same: kinds, texts, keys and their order.</summary>
    public static readonly ManifestNodeComparer ByValue = new(withProvenance: false);

    /// <summary>Equal when the YAML is the same and every node was written at the same place.</summary>
    public static readonly ManifestNodeComparer WithProvenance = new(withProvenance: true);

    private readonly bool _withProvenance;

    private ManifestNodeComparer(bool withProvenance) => _withProvenance = withProvenance;

    /// <inheritdoc/>
    public bool Equals(ManifestNode? x, ManifestNode? y)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        if (x is null || y is null || (_withProvenance && x.Provenance != y.Provenance))
        {
            return false;
        }

        return (x, y) switch
        {
            (ScalarNode a, ScalarNode b) => a.Kind == b.Kind && a.Text == b.Text && (!_withProvenance || Equals(a.MadeOf, b.MadeOf)),
            (UnknownNode a, UnknownNode b) => a.Reason == b.Reason,
            (ListNode a, ListNode b) => a.Items.Length == b.Items.Length && EqualItems(a, b),
            (MapNode a, MapNode b) => a.Entries.Length == b.Entries.Length && EqualEntries(a, b),
            _ => false,
        };
    }

    /// <inheritdoc/>
    public int GetHashCode(ManifestNode? node)
    {
        unchecked
        {
            var hash = node is null ? 0 : _withProvenance ? node.Provenance.GetHashCode() : 17;
            switch (node)
            {
                case ScalarNode scalar:
                    return (hash * 31) + StringComparer.Ordinal.GetHashCode(scalar.Text);
                case UnknownNode unknown:
                    return (hash * 31) + StringComparer.Ordinal.GetHashCode(unknown.Reason);
                case ListNode list:
                    foreach (var item in list.Items)
                    {
                        hash = (hash * 31) + GetHashCode(item);
                    }

                    return hash;
                case MapNode map:
                    foreach (var entry in map.Entries)
                    {
                        hash = (((hash * 31) + StringComparer.Ordinal.GetHashCode(entry.Key)) * 31) + GetHashCode(entry.Value);
                    }

                    return hash;
                default:
                    return hash;
            }
        }
    }

    private bool EqualItems(ListNode a, ListNode b)
    {
        for (var i = 0; i < a.Items.Length; i++)
        {
            if (!Equals(a.Items[i], b.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool EqualEntries(MapNode a, MapNode b)
    {
        for (var i = 0; i < a.Entries.Length; i++)
        {
            var (x, y) = (a.Entries[i], b.Entries[i]);
            if (x.Key != y.Key || !Equals(x.Value, y.Value) || (_withProvenance && x.KeyProvenance != y.KeyProvenance))
            {
                return false;
            }
        }

        return true;
    }
}
