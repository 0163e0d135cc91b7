using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4036: verb <c>*</c> on anything at all.</summary>
internal sealed class WildcardVerbRule() : PermissionRule(RbacApi.Roles)
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL4036",
        "A role should name its verbs",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "Verb * takes in deletecollection, escalate, bind, impersonate and verbs that are added later.")
    {
        Preset = RulePreset.Strict,
        References = ["R02"],
    };

    protected override Verdict Check(ObjectFacts role, Permission permission, FindingSink findings)
    {
        if (permission.Verbs.Find(RbacApi.Wildcard) is not { } wildcard)
        {
            return permission.Verbs.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(Metadata, wildcard, $"{role.Title} allows every verb: write get, list, watch and what else is needed");
        return Verdict.Fail;
    }
}
