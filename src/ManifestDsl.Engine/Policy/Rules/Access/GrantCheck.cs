using System.Text;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>Looks for grants in an entry of a role, and reports the first. Resource <c>*</c> is the matter of rules of its own.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="consequence">What the permission makes possible, and what to write instead: the end of the message.</param>
/// <param name="grants">What must not be allowed.</param>
internal sealed class GrantCheck(RuleMetadata metadata, string consequence, params Grant[] grants)
{
    /// <summary>The rule.</summary>
    public RuleMetadata Metadata { get; } = metadata;

    /// <summary>True when the verb is what is bad, so that it is what is reported and removed.</summary>
    public bool IsAboutVerb { get; init; }

    public Verdict Check(ObjectFacts role, Permission permission, FindingSink findings)
    {
        var verdict = Verdict.Pass;
        foreach (var grant in grants)
        {
            var matches = grant.IsIn(permission, role.Kind == "Role");
            if (matches == true)
            {
                Report(grant, role, permission, findings);
                return Verdict.Fail;
            }

            verdict = verdict.Or(matches is null ? Verdict.Unknown : Verdict.Pass);
        }

        return verdict;
    }

    private static FieldEdit? Removal(string field, TextList list) =>
        list.Items.Length > 1 ? FieldEdit.Remove(field) with { NeedsReview = true } : null;

    private void Report(Grant grant, ObjectFacts role, Permission permission, FindingSink findings)
    {
        ScalarNode? resource = null;
        var named = new StringBuilder();
        foreach (var item in permission.Resources.Items)
        {
            if (grant.Covers(item.Text))
            {
                resource ??= item;
                named.Append(named.Length == 0 ? "" : ", ").Append(item.Text);
            }
        }

        var message = $"{role.Title} allows {permission.VerbText} on {named}: {consequence}";
        if (IsAboutVerb)
        {
            findings.AddBadValue(Metadata, Verb(grant, permission.Verbs), message, Removal("verbs", permission.Verbs));
        }
        else
        {
            findings.AddBadValue(Metadata, resource!, message, Removal("resources", permission.Resources));
        }
    }

    private static ScalarNode Verb(Grant grant, TextList verbs)
    {
        foreach (var verb in grant.Verbs)
        {
            if (verbs.Find(verb) is { } found)
            {
                return found;
            }
        }

        return verbs.Find(RbacApi.Wildcard) ?? verbs.Items[0];
    }
}
