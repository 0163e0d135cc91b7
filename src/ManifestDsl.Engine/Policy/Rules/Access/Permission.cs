using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>One entry of the rules of a Role or ClusterRole.</summary>
internal sealed class Permission(MapNode map)
{
    public MapNode Map { get; } = map;

    public TextList Groups { get; } = new(map["apiGroups"]);

    public TextList Resources { get; } = new(map["resources"]);

    public TextList Verbs { get; } = new(map["verbs"]);

    public TextList ResourceNames { get; } = new(map["resourceNames"]);

    public TextList Urls { get; } = new(map["nonResourceURLs"]);

    /// <summary>Whether the entry has every verb on every resource of every API group; null when that cannot be known.</summary>
    public bool? IsEverything => All(Groups.HasAny(RbacApi.Wildcard), Resources.HasAny(RbacApi.Wildcard), Verbs.HasAny(RbacApi.Wildcard));

    /// <summary>
    /// Whether the entry is about all objects; null when that cannot be known. An empty name is that of requests without one: list, watch, create.
    /// </summary>
    public bool? IsUnnamed => ResourceNames.IsEmpty || ResourceNames.Find("") is not null ? true : ResourceNames.Items.IsEmpty ? null : false;

    /// <summary>The verbs as a message lists them.</summary>
    public string VerbText => Verbs.Find(RbacApi.Wildcard) is null ? string.Join(", ", Verbs.Items.Select(static verb => verb.Text)) : "every verb";

    /// <summary>True when all are true, false when one is false; otherwise null.</summary>
    public static bool? All(params bool?[] parts)
    {
        bool? all = true;
        foreach (var part in parts)
        {
            if (part == false)
            {
                return false;
            }

            all = part is null ? null : all;
        }

        return all;
    }
}
