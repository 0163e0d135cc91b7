using System.Collections.Immutable;

namespace ManifestDsl.Engine.Model;

/// <summary>Finds what is not known in a tree.</summary>
public static class Unknowns
{
    /// <summary>Every unknown node of <paramref name="root"/>, in the order of the tree.</summary>
    public static ImmutableArray<UnknownNode> In(ManifestNode root)
    {
        ImmutableArray<UnknownNode>.Builder? found = null;
        Collect(root, ref found);
        return found?.ToImmutable() ?? [];
    }

    private static void Collect(ManifestNode node, ref ImmutableArray<UnknownNode>.Builder? found)
    {
        switch (node)
        {
            case UnknownNode unknown:
                (found ??= ImmutableArray.CreateBuilder<UnknownNode>()).Add(unknown);
                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    Collect(item, ref found);
                }

                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    Collect(entry.Value, ref found);
                }

                break;
        }
    }
}
