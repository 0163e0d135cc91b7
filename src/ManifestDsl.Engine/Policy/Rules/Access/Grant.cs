using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>Resources of an API group, and what must not be allowed on them.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Resources">The resources, with subresources: <c>pods/exec</c>; <c>userextras/</c> for each of its parts.</param>
/// <param name="Verbs">The verbs, of which any is enough. <c>*</c> in the role is always.</param>
internal sealed record Grant(string Group, string[] Resources, params string[] Verbs)
{
    /// <summary>The same, which resource <c>*</c> gives too.</summary>
    public Grant OrEveryResource => this with { Resources = [.. Resources, RbacApi.Wildcard] };

    /// <summary>Whether an entry of a role allows it, on all objects; null when that cannot be known.</summary>
    /// <param name="permission">The entry.</param>
    /// <param name="isNamespaced">True for a Role: it gives nothing on what is in no namespace.</param>
    public bool? IsIn(Permission permission, bool isNamespaced) => Permission.All(
        permission.Groups.HasAny(Group, RbacApi.Wildcard),
        HasResource(permission, isNamespaced),
        permission.Verbs.HasAny([.. Verbs, RbacApi.Wildcard]),
        permission.IsUnnamed);

    /// <summary>True for a resource in a role that is one of these: by name, or as the subresource of every resource, <c>*/exec</c>.</summary>
    public bool Covers(string resource)
    {
        foreach (var own in Resources)
        {
            var slash = own.IndexOf('/');
            if (own == resource
                || (slash >= 0 && resource.Length == own.Length - slash + 1 && resource[0] == '*' && own.EndsWith(resource.Substring(1), StringComparison.Ordinal))
                || (slash == own.Length - 1 && resource.StartsWith(own, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private bool? HasResource(Permission permission, bool isNamespaced)
    {
        foreach (var item in permission.Resources.Items)
        {
            if (Covers(item.Text) && !(isNamespaced && IsOutOfReach(item.Text)))
            {
                return true;
            }
        }

        return permission.Resources.IsUnknown ? null : false;
    }

    private bool IsOutOfReach(string resource)
    {
        var slash = resource.IndexOf('/');
        return RbacApi.IsOutOfReachOfRoles(Group, slash < 0 ? resource : resource.Substring(0, slash), Verbs.Length == 0 ? "bind" : Verbs[0]);
    }
}
