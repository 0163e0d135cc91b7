using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>
/// MDSL4007: a ClusterRole that runs pods, unless the bindings that are declared give it in namespaces only, where it is what a Role would be.
/// </summary>
internal sealed class RunEverywhereRule : KindSetRule
{
    private static readonly RuleMetadata Rule = new(
        "MDSL4007",
        "A ClusterRole must not run pods",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "Whoever makes pods in a namespace reads its Secrets and can be each of its service accounts.")
    {
        References = ["R07"],
    };

    private readonly GrantCheck _check = new(
        Rule,
        "bound to the cluster it runs pods as any service account; use a Role, or a RoleBinding, in the namespaces that need it",
        WorkloadGrants.Controllers);

    public RunEverywhereRule()
        : base(RbacApi.Group, "ClusterRole")
    {
    }

    public override RuleMetadata Metadata => Rule;

    protected override void Check(ManifestSet set, PolicyContext context, FindingSink findings)
    {
        foreach (var item in context.Object.Root.Read("rules").Items())
        {
            if (item is MapNode map && !IsBoundInNamespacesOnly(set, context))
            {
                _check.Check(context.Facts, new Permission(map), findings);
            }
        }
    }

    // A binding whose role is not known may be one of the whole cluster, and may be none: it changes nothing.
    private static bool IsBoundInNamespacesOnly(ManifestSet set, PolicyContext role) =>
        IsGivenBy(set.OfKind(RbacApi.Group, "RoleBinding"), role) && !IsGivenBy(set.OfKind(RbacApi.Group, "ClusterRoleBinding"), role);

    private static bool IsGivenBy(IReadOnlyList<PolicyContext> bindings, PolicyContext role)
    {
        foreach (var binding in bindings)
        {
            var reference = binding.Object.Root.Map("roleRef");
            if (reference?.Text("kind") == "ClusterRole" && reference.Text("name") == role.Facts.Name && role.Facts.Name.Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
