using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>A rule about each entry of the rules of Roles and ClusterRoles.</summary>
/// <param name="kinds">ClusterRole, Role or both.</param>
internal abstract class PermissionRule(string[] kinds) : KindRule(RbacApi.Group, kinds)
{
    protected sealed override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var rules = root.Read("rules");
        var verdict = rules is null or ListNode ? Verdict.Pass : Verdict.Unknown;
        foreach (var item in rules.Items())
        {
            verdict = verdict.Or(item is MapNode map ? Check(facts, new Permission(map), findings) : Verdict.Unknown);
        }

        return verdict;
    }

    protected static Verdict NotFailing(bool? matches) => matches is null ? Verdict.Unknown : Verdict.Pass;

    protected abstract Verdict Check(ObjectFacts role, Permission permission, FindingSink findings);
}
