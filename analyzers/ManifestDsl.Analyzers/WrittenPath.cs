using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Analyzers;

/// <summary>
/// The path of a field, counted from the C# object at which the finding is reported. One C# object of the DSL tier becomes several maps of the API, all with its
/// provenance: a rule counts from the map that lacks the field, a code fix from the outermost of them.
/// </summary>
internal static class WrittenPath
{
    /// <summary>The path from the outermost map with the provenance of the finding's node.</summary>
    public static ImmutableArray<string> Of(Finding finding, ImmutableArray<string> path)
    {
        var steps = new List<(ManifestNode Node, string Step)>();
        if (finding.Object is not { } obj || !Find(obj.Root, finding.Node, steps))
        {
            return path;
        }

        var place = finding.Node.Provenance;
        for (var i = steps.Count - 1; i >= 0 && IsAt(steps[i].Node.Provenance, place); i--)
        {
            path = path.Insert(0, steps[i].Step);
        }

        return path;
    }

    private static bool IsAt(Provenance provenance, Provenance place) =>
        provenance.IsSource && provenance.File == place.File && provenance.Start == place.Start && provenance.Length == place.Length;

    /// <summary>Collects the ancestors of a node, each with the step from it towards the node.</summary>
    private static bool Find(ManifestNode node, ManifestNode wanted, List<(ManifestNode Node, string Step)> steps)
    {
        if (ReferenceEquals(node, wanted))
        {
            return true;
        }

        if (node is MapNode map)
        {
            foreach (var entry in map.Entries)
            {
                if (IsBelow(map, entry.Key, entry.Value))
                {
                    return true;
                }
            }
        }
        else if (node is ListNode list)
        {
            for (var i = 0; i < list.Items.Length; i++)
            {
                if (IsBelow(list, i.ToString(CultureInfo.InvariantCulture), list.Items[i]))
                {
                    return true;
                }
            }
        }

        return false;

        bool IsBelow(ManifestNode parent, string step, ManifestNode child)
        {
            steps.Add((parent, step));
            if (Find(child, wanted, steps))
            {
                return true;
            }

            steps.RemoveAt(steps.Count - 1);
            return false;
        }
    }
}
