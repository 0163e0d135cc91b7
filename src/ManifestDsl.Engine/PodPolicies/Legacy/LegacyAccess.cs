using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.PodPolicies.PlainNodes;

namespace ManifestDsl.Engine.PodPolicies.Legacy;

/// <summary>
/// What makes a PodSecurityPolicy effective: a role with the verb <c>use</c> for it, bound in each namespace in scope, or in the cluster. Whoever may use none makes
/// no pods; whoever may use several gets the first that allows the pod.
/// </summary>
internal static class LegacyAccess
{
    private const string Group = "rbac.authorization.k8s.io";
    private const string ServiceAccounts = "system:serviceaccounts";

    public static IEnumerable<MapNode> Of(PodPolicy policy, MapNode? labels, LoweringContext context)
    {
        var name = NameOf(policy);
        yield return Object(policy, "ClusterRole", name, null, labels, ("rules", List(Map(
            ("apiGroups", List(["policy"])),
            ("resources", List(["podsecuritypolicies"])),
            ("verbs", List(["use"])),
            ("resourceNames", List([policy.Name]))))));

        // Bound, it would refuse pods that the policy only wants to warn of.
        if (policy.Mode != PolicyMode.Enforce)
        {
            yield break;
        }

        if (policy.Scope.Namespaces.IsEmpty)
        {
            yield return Binding(policy, "ClusterRoleBinding", name, null, labels, context);
        }

        foreach (var space in policy.Scope.Namespaces.Distinct(StringComparer.Ordinal))
        {
            if (!policy.Exempt.Namespaces.Contains(space))
            {
                yield return Binding(policy, "RoleBinding", name, space, labels, context);
            }
        }
    }

    private static string NameOf(PodPolicy policy) => "psp-" + policy.Name;

    private static MapNode Binding(PodPolicy policy, string kind, string name, string? space, MapNode? labels, LoweringContext context) => Object(
        policy,
        kind,
        name,
        space,
        labels,
        ("roleRef", Map(("apiGroup", Text(Group)), ("kind", Text("ClusterRole")), ("name", Text(name)))),
        ("subjects", Subjects(policy, space, context)));

    private static ListNode Subjects(PodPolicy policy, string? space, LoweringContext context)
    {
        if (PartLowering.Property(policy.Declaration, "Subjects") is not ListNode { Items.IsEmpty: false } written)
        {
            var all = space is null ? ServiceAccounts : ServiceAccounts + ":" + space;
            return List(Map(("kind", Text("Group")), ("apiGroup", Text(Group)), ("name", Text(all))));
        }

        // A service account of no known namespace is one of the binding's.
        return List(BindingLowering.Subjects(written, context).Items.Select(subject =>
            space is not null && subject is MapNode map && map.Text("kind") == "ServiceAccount" && map["namespace"] is null ? map.With("namespace", Text(space)) : subject));
    }

    private static MapNode Object(PodPolicy policy, string kind, string name, string? space, MapNode? labels, params (string Key, ManifestNode? Value)[] fields)
    {
        var at = policy.Declaration.Provenance;
        var metadata = Map(("name", Text(name)), ("namespace", space is null ? null : Text(space)), ("labels", labels));
        var root = PlainNodes.At(Map([("apiVersion", Text(Group + "/v1")), ("kind", Text(kind)), ("metadata", metadata), .. fields]), at);

        // Its type says to rules what it was made from.
        return new MapNode(root.Entries, at, policy.Declaration.Type);
    }
}
