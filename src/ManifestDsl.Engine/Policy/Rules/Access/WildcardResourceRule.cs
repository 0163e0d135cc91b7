using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4003 and 4004: resource <c>*</c>, which takes in Secrets and what is installed tomorrow. Where everything is allowed, MDSL4001 says so.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="kind">ClusterRole or Role.</param>
internal sealed class WildcardResourceRule(RuleMetadata metadata, string kind) : PermissionRule([kind])
{
    public static readonly RuleMetadata InClusterRole = new(
        "MDSL4003",
        "A ClusterRole must name its resources",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "Resource * takes in every Secret, and every kind that is installed later.")
    {
        References = ["R03"],
    };

    public static readonly RuleMetadata InRole = new(
        "MDSL4004",
        "A Role must name its resources",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "Resource * takes in the Secrets of the namespace, and every kind that is installed later.")
    {
        References = ["R04"],
    };

    public override RuleMetadata Metadata { get; } = metadata;

    protected override Verdict Check(ObjectFacts role, Permission permission, FindingSink findings)
    {
        if (permission.Resources.Find(RbacApi.Wildcard) is not { } wildcard || permission.IsEverything == true)
        {
            return permission.Resources.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        if (permission.IsEverything is null)
        {
            return Verdict.Unknown;
        }

        findings.AddBadValue(Metadata, wildcard, $"{role.Title} allows {permission.VerbText} on every resource: name the resources that are needed");
        return Verdict.Fail;
    }
}
