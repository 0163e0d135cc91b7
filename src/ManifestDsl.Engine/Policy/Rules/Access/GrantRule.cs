using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>Resources of an API group, and what must not be allowed on them.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Resources">The resources, with subresources: <c>pods/exec</c>.</param>
/// <param name="Verbs">The verbs, of which any is enough. <c>*</c> in the role is always.</param>
internal sealed record Grant(string Group, string[] Resources, params string[] Verbs);

/// <summary>A role must not allow some verbs on some resources, unless it names the objects. Resource <c>*</c> is the matter of rules of its own.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="kinds">ClusterRole, Role or both.</param>
/// <param name="consequence">What the permission makes possible, and what to write instead: the end of the message.</param>
/// <param name="grants">What must not be allowed.</param>
internal sealed class GrantRule(RuleMetadata metadata, string[] kinds, string consequence, params Grant[] grants) : PermissionRule(kinds)
{
    public override RuleMetadata Metadata { get; } = metadata;

    /// <summary>True when the verb is what is bad, so that it is what is reported and removed.</summary>
    public bool IsAboutVerb { get; init; }

    protected override Verdict Check(ObjectFacts role, Permission permission, FindingSink findings)
    {
        var verdict = Verdict.Pass;
        foreach (var grant in grants)
        {
            var matches = Matches(grant, permission);
            if (matches == true)
            {
                Report(grant, role, permission, findings);
                return Verdict.Fail;
            }

            verdict = verdict.Or(NotFailing(matches));
        }

        return verdict;
    }

    private static bool? Matches(Grant grant, Permission permission) => Permission.All(
        permission.Groups.HasAny(grant.Group, RbacApi.Wildcard),
        permission.Resources.HasAny(WithWildcards(grant.Resources)),
        permission.Verbs.HasAny([.. grant.Verbs, RbacApi.Wildcard]),
        permission.ResourceNames.IsEmpty ? true : permission.ResourceNames.Items.IsEmpty ? null : false);

    // "*/exec" is the exec subresource of every resource.
    private static string[] WithWildcards(string[] resources)
    {
        var slash = resources[0].IndexOf('/');
        return slash < 0 ? resources : [.. resources, RbacApi.Wildcard + resources[0].Substring(slash)];
    }

    private static ScalarNode First(TextList list, string[] wanted)
    {
        foreach (var text in wanted)
        {
            if (list.Find(text) is { } found)
            {
                return found;
            }
        }

        return list.Items[0];
    }

    private static FieldEdit? Removal(string field, TextList list) =>
        list.Items.Length > 1 ? FieldEdit.Remove(field) with { NeedsReview = true } : null;

    private void Report(Grant grant, ObjectFacts role, Permission permission, FindingSink findings)
    {
        var resources = WithWildcards(grant.Resources);
        var named = permission.Resources.Items.Where(item => resources.Contains(item.Text)).Select(static item => item.Text);
        var message = $"{role.Title} allows {permission.VerbText} on {string.Join(", ", named)}: {consequence}";
        if (IsAboutVerb)
        {
            findings.AddBadValue(Metadata, First(permission.Verbs, [.. grant.Verbs, RbacApi.Wildcard]), message, Removal("verbs", permission.Verbs));
        }
        else
        {
            findings.AddBadValue(Metadata, First(permission.Resources, resources), message, Removal("resources", permission.Resources));
        }
    }
}
