using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4039: a word in an entry of a role that no request has: roles are compared letter by letter, and only <c>*</c> stands for others.</summary>
internal sealed class MatchesNothingRule() : PermissionRule(RbacApi.Roles)
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL4039",
        "What a role names must exist",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "The API server compares groups, resources, verbs and names letter by letter: what is written otherwise allows nothing, and the holder of the role is refused.");

    protected override Verdict Check(ObjectFacts role, Permission permission, FindingSink findings)
    {
        var verdict = permission.Groups.IsUnknown || permission.Resources.IsUnknown || permission.Verbs.IsUnknown || permission.ResourceNames.IsUnknown
            ? Verdict.Unknown
            : Verdict.Pass;
        foreach (var group in permission.Groups.Items)
        {
            verdict = verdict.Or(Report(role, group, RoleWords.GroupProblem(group.Text), findings));
        }

        foreach (var resource in permission.Resources.Items)
        {
            verdict = verdict.Or(Report(role, resource, RoleWords.ResourceProblem(resource.Text, permission.Groups), findings));
        }

        foreach (var verb in permission.Verbs.Items)
        {
            verdict = verdict.Or(Report(role, verb, RoleWords.VerbProblem(verb.Text), findings));
        }

        foreach (var name in permission.ResourceNames.Items)
        {
            verdict = verdict.Or(Report(role, name, name.Text.IndexOf('*') >= 0 ? "is no pattern: write each name, or leave resourceNames out" : null, findings));
        }

        return verdict.Or(CheckNameless(role, permission, findings));
    }

    private Verdict Report(ObjectFacts role, ScalarNode word, string? problem, FindingSink findings)
    {
        if (problem is null)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(Metadata, word, $"{role.Title} names '{word.Text}', which {problem}");
        return Verdict.Fail;
    }

    // A request to create or to delete all has no name, and an entry with names and nothing else allows it to nobody. A subresource is created under a name.
    private Verdict CheckNameless(ObjectFacts role, Permission permission, FindingSink findings)
    {
        if (permission.IsUnnamed != false || permission.Verbs.Items.IsEmpty || permission.Verbs.IsUnknown
            || permission.Verbs.Items.Any(static verb => verb.Text is not ("create" or "deletecollection"))
            || permission.Resources.IsUnknown || permission.Resources.Items.Any(static resource => resource.Text == RbacApi.Wildcard || resource.Text.IndexOf('/') >= 0))
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            permission.ResourceNames.Items[0],
            $"{role.Title} allows {permission.VerbText} on named objects only, and such a request has no name, so that it gives nothing: leave resourceNames out");
        return Verdict.Fail;
    }
}
