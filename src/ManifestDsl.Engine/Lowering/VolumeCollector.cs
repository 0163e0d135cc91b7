using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Gathers the volumes of a pod from the containers that mount them.</summary>
internal sealed class VolumeCollector(LoweringContext context)
{
    private readonly ImmutableArray<ManifestNode>.Builder _volumes = ImmutableArray.CreateBuilder<ManifestNode>();
    private readonly Dictionary<string, MapNode> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reserved = new(StringComparer.Ordinal);

    /// <summary>The mounts of claims of a StatefulSet, by the node that names the claim.</summary>
    public List<ScalarNode> ClaimMounts { get; } = [];

    public bool IsEmpty => _volumes.Count == 0;

    /// <summary>Keeps a name from being given to the volume of a writable path.</summary>
    public void Reserve(string name) => _reserved.Add(name);

    /// <summary>Adds the volume of a mount.</summary>
    /// <returns>What the mount refers to the volume by; null when there is nothing.</returns>
    public ManifestNode? Add(ManifestNode? volume, MapNode mount)
    {
        if (volume is not MapNode { Type: { } type } part)
        {
            context.Require(volume, mount, $"A mount of {context.Subject} has no volume", "declare one, as in Volume.EmptyDir(\"data\")");
            return volume;
        }

        var name = PartLowering.Property(part, "Name");
        context.Require(name, part, $"A volume of {context.Subject} has no name", "give it one");
        if (type.Name == "ClaimTemplateVolume")
        {
            if (name is ScalarNode claim)
            {
                ClaimMounts.Add(claim);
            }

            return name;
        }

        if (PartLowering.Lower(part, context) is not MapNode lowered)
        {
            return name;
        }

        if (name is not ScalarNode { Text: var text })
        {
            _volumes.Add(lowered);
        }
        else if (!_byName.TryGetValue(text, out var known))
        {
            _byName.Add(text, lowered);
            _volumes.Add(lowered);
        }
        else if (!Unknowns.In(lowered).IsEmpty)
        {
            // Perhaps the same volume; nothing is emitted either way, and the unknown must not get lost.
            _volumes.Add(lowered);
        }
        else if (Unknowns.In(known).IsEmpty && !SameFields(known, lowered))
        {
            context.Report(
                DeclarationRules.VolumeConflict,
                FindingCause.BadValue,
                part,
                $"Volume '{text}' of {context.Subject} is declared in two ways: declare it the same way wherever it is mounted, or give it another name");
        }

        return name;
    }

    /// <summary>Adds an emptyDir volume for one writable path of one container.</summary>
    /// <returns>Its name.</returns>
    public string AddWritable(string path, string container, Provenance at)
    {
        var name = VolumeNames.ForPath(path, container, candidate => _byName.ContainsKey(candidate) || _reserved.Contains(candidate));
        var volume = new MapNode(
            [
                new MapEntry("name", ScalarNode.FromText(name, at), at),
                new MapEntry("emptyDir", new MapNode([], at), at),
            ],
            at);
        _byName.Add(name, volume);
        _volumes.Add(volume);
        return name;
    }

    public ListNode Build(Provenance provenance) => new(_volumes.ToImmutable(), provenance);

    /// <summary>Equal whatever the order in which the properties were written.</summary>
    private static bool SameFields(MapNode a, MapNode b)
    {
        if (a.Entries.Length != b.Entries.Length)
        {
            return false;
        }

        foreach (var entry in a.Entries)
        {
            var other = b[entry.Key];
            var same = entry.Value is MapNode x && other is MapNode y
                ? SameFields(x, y)
                : ManifestNodeComparer.ByValue.Equals(entry.Value, other);
            if (!same)
            {
                return false;
            }
        }

        return true;
    }
}
