namespace ManifestDsl.Engine.Model;

/// <summary>Questions about whole trees.</summary>
public static class ManifestNodes
{
    /// <summary>
    /// The first <see cref="UnknownNode"/> in <paramref name="node"/>, in the order in which the tree was written;
    /// null when everything is known and the tree may be written as YAML.
    /// </summary>
    public static UnknownNode? FindUnknown(ManifestNode node)
    {
        switch (node)
        {
            case UnknownNode unknown:
                return unknown;
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    if (FindUnknown(entry.Value) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    if (FindUnknown(item) is { } found)
                    {
                        return found;
                    }
                }

                return null;
            default:
                return null;
        }
    }
}
