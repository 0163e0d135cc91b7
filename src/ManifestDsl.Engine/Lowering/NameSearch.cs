using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Looks for a name in a list of which parts may be unknown.</summary>
internal static class NameSearch
{
    /// <summary>False only when it is certain that no item has that text at the path.</summary>
    public static bool MayContain(ManifestNode? list, string text, params string[] path)
    {
        if (list is not ListNode { Items: var items })
        {
            return list is UnknownNode;
        }

        foreach (var item in items)
        {
            var found = (item as MapNode)?.Find(path);
            if (item is UnknownNode || found is UnknownNode || (found as ScalarNode)?.AsText == text)
            {
                return true;
            }
        }

        return false;
    }
}
