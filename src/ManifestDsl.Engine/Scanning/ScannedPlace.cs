using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Engine.Scanning;

/// <summary>Lines of a manifest → where in C# they come from.</summary>
public static class ScannedPlace
{
    private static readonly string[] ContainerLists = ["initContainers", "containers", "ephemeralContainers"];

    /// <summary>
    /// The innermost node of an object that gave the lines and was written by a person: what hardening adds is reported at what it was added to. With it the name of
    /// the container that the lines are in; null when they are in none.
    /// </summary>
    /// <param name="root">The object as it was written to the file.</param>
    /// <param name="lines">The lines of its document.</param>
    /// <param name="first">The first line, from 1; 0 for the whole object.</param>
    /// <param name="last">The last line.</param>
    public static (ManifestNode Node, string? Container) Find(MapNode root, YamlLines lines, int first, int last)
    {
        ManifestNode node = root;
        ManifestNode written = root;
        string? container = null;
        var list = "";
        foreach (var step in lines.PathOf(first, last))
        {
            if (TreePath.Step(node, step) is not { } next)
            {
                break;
            }

            if (node is ListNode && next is MapNode item && Array.IndexOf(ContainerLists, list) >= 0)
            {
                container = item.Text("name");
            }

            list = node is MapNode ? step : list;
            node = next;
            written = node.Provenance.IsSource ? node : written;
        }

        return (written, container);
    }
}
