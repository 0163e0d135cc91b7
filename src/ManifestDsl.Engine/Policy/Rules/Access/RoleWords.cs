using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>Why a word of a role is one that no request has, and what to write instead: the end of a message. Null where it may be right.</summary>
internal static class RoleWords
{
    public static string? GroupProblem(string group) =>
        group is "core" or "v1" ? "is no API group: write \"\" for the core group"
        : group.IndexOf('/') is var slash and > 0 ? $"has a version: write the group alone, '{group.Substring(0, slash)}'"
        : null;

    public static string? VerbProblem(string verb)
    {
        var lower = verb.ToLowerInvariant();
        return lower != verb && Verbs.Any.Contains(lower) ? $"is no verb: write '{lower}'" : null;
    }

    public static string? ResourceProblem(string resource, TextList groups)
    {
        var slash = resource.IndexOf('/');
        var name = slash < 0 ? resource : resource.Substring(0, slash);
        if (name == RbacApi.Wildcard || name.Length == 0)
        {
            return null;
        }

        if (slash >= 0 && resource.Substring(slash + 1) == RbacApi.Wildcard)
        {
            return $"is no pattern, only * and */status are: write each subresource, for example '{name}/status'";
        }

        if (name.IndexOf('.') is var dot and > 0)
        {
            return $"is no resource: write '{name.Substring(0, dot)}', and its group in apiGroups";
        }

        var lower = name.ToLowerInvariant();
        if (lower != name)
        {
            return $"is no resource: write it in lower case and in the plural, '{Plural(lower)}'";
        }

        return GroupOfResourceProblem(name, groups);
    }

    private static string Plural(string lower) => ApiResources.GroupsOf(lower).IsEmpty ? ApiResources.Plural(lower) : lower;

    // Only where every group is one of Kubernetes: what others have is not known. The group extensions is gone, and roles name it for old clusters.
    private static string? GroupOfResourceProblem(string name, TextList groups)
    {
        if (groups.IsUnknown || groups.Items.IsEmpty)
        {
            return null;
        }

        foreach (var group in groups.Items)
        {
            if (!ApiResources.HasGroup(group.Text) || ApiResources.IsKnown(group.Text, name))
            {
                return null;
            }
        }

        var known = ApiResources.GroupsOf(name);
        if (!known.IsEmpty)
        {
            return $"is in {GroupText(known[0])}, and the entry does not name that: add it to apiGroups, or write an entry of its own";
        }

        var plural = ApiResources.Plural(name);
        return ApiResources.GroupsOf(plural).IsEmpty ? null : $"is no resource: write the plural, '{plural}'";
    }

    private static string GroupText(string group) => group.Length == 0 ? "the core group, \"\"" : $"the group '{group}'";
}
