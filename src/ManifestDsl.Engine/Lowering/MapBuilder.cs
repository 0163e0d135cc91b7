using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>A map that is being put together, field by field, in the order in which keys first appear.</summary>
/// <param name="provenance">Provenance of the map, and of the maps that are made on the way to a field.</param>
/// <param name="type">The C# type that the map was written as.</param>
internal sealed class MapBuilder(Provenance provenance, ManifestType? type = null)
{
    private readonly List<Slot> _slots = [];

    public Provenance Provenance => provenance;

    /// <summary>Sets a field of this map. An unknown value in its place stays: it must not get lost.</summary>
    public void Set(string key, ManifestNode value, Provenance? keyProvenance = null)
    {
        var i = IndexOf(key);
        if (i < 0)
        {
            _slots.Add(new Slot(key, value, null, keyProvenance ?? value.Provenance));
        }
        else if (_slots[i].Node is not UnknownNode)
        {
            _slots[i] = new Slot(key, value, null, keyProvenance ?? value.Provenance);
        }
    }

    /// <summary>Sets the field at the end of <paramref name="path"/>; a path without names is ignored.</summary>
    public void Set(ImmutableArray<string> path, ManifestNode value, Provenance? keyProvenance = null)
    {
        if (path.IsEmpty)
        {
            return;
        }

        var map = this;
        for (var i = 0; i < path.Length - 1 && map is not null; i++)
        {
            map = map.Child(path[i]);
        }

        map?.Set(path[path.Length - 1], value, keyProvenance);
    }

    /// <summary>The map at the end of <paramref name="path"/>, made when there is none; null when something else is in its place.</summary>
    public MapBuilder? At(ImmutableArray<string> path)
    {
        var map = this;
        foreach (var key in path)
        {
            map = map?.Child(key);
        }

        return map;
    }

    public bool IsEmpty => _slots.Count == 0;

    public bool Contains(string key) => IndexOf(key) >= 0;

    /// <summary>The finished value of a field; null when there is none, or a map that is being put together.</summary>
    public ManifestNode? Find(string key) => IndexOf(key) is var i and >= 0 ? _slots[i].Node : null;

    public MapNode Build()
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>(_slots.Count);
        foreach (var slot in _slots)
        {
            entries.Add(new MapEntry(slot.Key, slot.Node ?? slot.Builder!.Build(), slot.KeyProvenance));
        }

        return new MapNode(entries.MoveToImmutable(), provenance, type);
    }

    private static MapBuilder From(MapNode map)
    {
        var builder = new MapBuilder(map.Provenance, map.Type);
        foreach (var entry in map.Entries)
        {
            builder._slots.Add(new Slot(entry.Key, entry.Value, null, entry.KeyProvenance));
        }

        return builder;
    }

    private MapBuilder? Child(string key)
    {
        var i = IndexOf(key);
        if (i < 0)
        {
            var made = new MapBuilder(provenance);
            _slots.Add(new Slot(key, null, made, provenance));
            return made;
        }

        var slot = _slots[i];
        if (slot.Node is MapNode map)
        {
            var opened = From(map);
            _slots[i] = slot with { Node = null, Builder = opened };
            return opened;
        }

        return slot.Builder;
    }

    private int IndexOf(string key)
    {
        for (var i = 0; i < _slots.Count; i++)
        {
            if (_slots[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>One entry: a finished node, or a map that is being put together itself.</summary>
    private readonly record struct Slot(string Key, ManifestNode? Node, MapBuilder? Builder, Provenance KeyProvenance);
}
