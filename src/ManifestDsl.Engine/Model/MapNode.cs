using System.Collections.Immutable;

namespace ManifestDsl.Engine.Model;

/// <summary>One entry of a <see cref="MapNode"/>.</summary>
/// <param name="Key">The key: an API field name, a C# property name before lowering, or a key that the user chose.</param>
/// <param name="Value">The value.</param>
/// <param name="KeyProvenance">Where the key was written.</param>
public readonly record struct MapEntry(string Key, ManifestNode Value, Provenance KeyProvenance);

/// <summary>An ordered map from text to nodes. Keys are unique.</summary>
/// <param name="entries">The entries in the order in which they were written.</param>
/// <param name="provenance">The expression that created the map.</param>
/// <param name="type">The C# type it was written as; null for free-form maps (labels, data) and maps of a parsed YAML file.</param>
/// <param name="isOpen">True when other code may set what is missing here.</param>
public sealed class MapNode(ImmutableArray<MapEntry> entries, Provenance provenance, ManifestType? type = null, bool isOpen = false) : ManifestNode(provenance)
{
    // One for all: where it would have been written is not known either.
    private static readonly UnknownNode SetElsewhere = new("This may be set by other code.", Provenance.None);

    // A linear search is faster than hashing for the sizes of API objects; ConfigMaps may have thousands of keys.
    private const int LinearSearchLimit = 16;

    private Dictionary<string, int>? _index;

    /// <summary>The entries in the order in which they were written.</summary>
    public ImmutableArray<MapEntry> Entries { get; } = entries;

    /// <summary>The C# type the map was written as, or null.</summary>
    public ManifestType? Type { get; } = type;

    /// <summary>
    /// True for a part of an object that other code may complete: what is missing here is unknown, not unset. Only the check of code outside
    /// <c>[Manifests]</c> classes makes such maps; they are never lowered, hardened or written.
    /// </summary>
    public bool IsOpen { get; } = isOpen;

    /// <summary>The value of <paramref name="key"/>, or null when there is none; of an open map an <see cref="UnknownNode"/> then.</summary>
    public ManifestNode? this[string key]
    {
        get
        {
            var i = IndexOf(key);
            return i >= 0 ? Entries[i].Value : IsOpen ? SetElsewhere : null;
        }
    }

    /// <summary>The value of <paramref name="key"/> when it is a map.</summary>
    public MapNode? Map(string key) => this[key] as MapNode;

    /// <summary>The value of <paramref name="key"/> when it is a list.</summary>
    public ListNode? List(string key) => this[key] as ListNode;

    /// <summary>The value of <paramref name="key"/> when it is a scalar.</summary>
    public ScalarNode? Scalar(string key) => this[key] as ScalarNode;

    /// <summary>The string at <paramref name="key"/>, or null.</summary>
    public string? Text(string key) => Scalar(key)?.AsText;

    /// <summary>The node at the end of <paramref name="path"/>, following maps; null when a step is missing.</summary>
    public ManifestNode? Find(params string[] path)
    {
        ManifestNode? node = this;
        foreach (var key in path)
        {
            if (node is not MapNode map)
            {
                return null;
            }

            node = map[key];
        }

        return node;
    }

    /// <summary>This map with <paramref name="key"/> set: replaced where it is, or added at the end.</summary>
    public MapNode With(string key, ManifestNode value, Provenance? keyProvenance = null)
    {
        var i = IndexOf(key);
        var entries = i < 0
            ? Entries.Add(new MapEntry(key, value, keyProvenance ?? value.Provenance))
            : Entries.SetItem(i, Entries[i] with { Value = value });
        return new MapNode(entries, Provenance, Type, IsOpen);
    }

    /// <summary>True when <paramref name="key"/> is written here, whatever other code may set.</summary>
    public bool Contains(string key) => IndexOf(key) >= 0;

    /// <summary>This map without <paramref name="key"/>.</summary>
    public MapNode Without(string key)
    {
        var i = IndexOf(key);
        return i < 0 ? this : new MapNode(Entries.RemoveAt(i), Provenance, Type, IsOpen);
    }

    private int IndexOf(string key)
    {
        if (Entries.Length <= LinearSearchLimit)
        {
            for (var i = 0; i < Entries.Length; i++)
            {
                if (Entries[i].Key == key)
                {
                    return i;
                }
            }

            return -1;
        }

        var index = _index ??= BuildIndex();
        return index.TryGetValue(key, out var found) ? found : -1;
    }

    private Dictionary<string, int> BuildIndex()
    {
        var index = new Dictionary<string, int>(Entries.Length, StringComparer.Ordinal);
        for (var i = 0; i < Entries.Length; i++)
        {
            index[Entries[i].Key] = i;
        }

        return index;
    }
}
