using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4001: an entry that allows every verb on every resource of every API group.</summary>
internal sealed class WildcardRule() : PermissionRule(RbacApi.Roles)
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL4001",
        "A role must not allow everything",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "Every verb on every resource of every API group is what cluster-admin has: whoever gets a token of it owns all that the role reaches.")
    {
        Preset = RulePreset.Baseline,
        References = ["R01"],
    };

    protected override Verdict Check(ObjectFacts role, Permission permission, FindingSink findings)
    {
        var matches = permission.IsEverything;
        if (matches != true)
        {
            return NotFailing(matches);
        }

        findings.AddBadValue(
            Metadata,
            permission.Verbs.Find(RbacApi.Wildcard)!,
            $"{role.Title} allows every verb on every resource of every API group: name the verbs and resources that are needed");
        return Verdict.Fail;
    }
}
