using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Yaml;

/// <summary>Collects the entries of a map, merged ones included.</summary>
/// <remarks>
/// A key of the map itself wins over merged ones, wherever it stands; of merged maps the first wins.
/// Merged entries stand where their merge key stood.
/// </remarks>
internal sealed class MapBuilder
{
    private readonly List<(MapEntry Entry, bool IsMerged)> _entries = [];
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);
    private HashSet<string>? _merged;

    /// <summary>Adds an entry of the map itself; false when there is one of that key.</summary>
    public bool Add(string key, ManifestNode value, Provenance provenance)
    {
        _entries.Add((new MapEntry(key, value, provenance), IsMerged: false));
        return _own.Add(key);
    }

    /// <summary>Adds the entries of a map, or of all maps of a list; false when it is something else.</summary>
    public bool Merge(ManifestNode node)
    {
        if (node is MapNode map)
        {
            _merged ??= new HashSet<string>(StringComparer.Ordinal);
            foreach (var entry in map.Entries)
            {
                if (_merged.Add(entry.Key))
                {
                    _entries.Add((entry, IsMerged: true));
                }
            }

            return true;
        }

        if (node is not ListNode list)
        {
            return false;
        }

        foreach (var item in list.Items)
        {
            if (item is not MapNode || !Merge(item))
            {
                return false;
            }
        }

        return true;
    }

    public ImmutableArray<MapEntry> Build()
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>(_entries.Count);
        foreach (var (entry, isMerged) in _entries)
        {
            if (!isMerged || !_own.Contains(entry.Key))
            {
                entries.Add(entry);
            }
        }

        return entries.ToImmutable();
    }
}
