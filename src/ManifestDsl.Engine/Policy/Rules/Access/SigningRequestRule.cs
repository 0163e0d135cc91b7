using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4025: approving certificates, unless the role says for which signers, and none is one of Kubernetes.</summary>
internal sealed class SigningRequestRule() : KindRule(RbacApi.Group, RbacApi.ClusterRole)
{
    private static readonly RuleMetadata Rule = new(
        "MDSL4025",
        "A role must not approve certificates",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "A client certificate is an identity: whoever approves requests makes users of any name and group.")
    {
        References = ["R21"],
    };

    private static readonly Grant Approval = new("certificates.k8s.io", ["certificatesigningrequests/approval"], "update", "patch");

    private readonly GrantCheck _check = new(Rule, "whoever approves requests makes identities of any name; leave it to the controllers of the cluster", Approval);

    public override RuleMetadata Metadata => Rule;

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var rules = root.Read("rules");
        var verdict = rules is null or ListNode ? Verdict.Pass : Verdict.Unknown;
        var isLimited = IsLimitedToOwnSigners(rules);
        foreach (var item in rules.Items())
        {
            if (item is not MapNode map)
            {
                verdict = verdict.Or(Verdict.Unknown);
            }
            else if (isLimited == false)
            {
                verdict = verdict.Or(_check.Check(facts, new Permission(map), findings));
            }
            else if (isLimited is null && Approval.IsIn(new Permission(map), isNamespaced: false) != false)
            {
                verdict = verdict.Or(Verdict.Unknown);
            }
        }

        return verdict;
    }

    // An approval takes effect only with the verb approve on the signer. Where the role says nothing of signers, another role may.
    private static bool? IsLimitedToOwnSigners(ManifestNode? rules)
    {
        bool? limited = false;
        foreach (var item in rules.Items())
        {
            var permission = item is MapNode map ? new Permission(map) : null;
            if (permission?.Resources.HasAny("signers") != true || permission.Verbs.HasAny("approve", RbacApi.Wildcard) != true)
            {
                continue;
            }

            if (permission.ResourceNames.IsEmpty || permission.ResourceNames.Items.Any(static name => name.Text.StartsWith("kubernetes.io/", StringComparison.Ordinal)))
            {
                return false;
            }

            limited = permission.ResourceNames.IsUnknown ? null : limited is null ? null : true;
        }

        return limited;
    }
}
