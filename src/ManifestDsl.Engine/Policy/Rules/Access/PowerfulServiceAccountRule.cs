using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>MDSL4040: a pod that has the token of a service account with a role that can take over the namespace or the cluster.</summary>
internal sealed class PowerfulServiceAccountRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL4040",
        "Pods must not have the token of an administrator",
        RuleCategories.Access,
        RuleSeverity.Warning,
        "Whoever gets into a container has its token: with such a role that is the end of the cluster, not of one application.")
    {
        References = ["R28"],
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        if (set.OfKind(RbacApi.Group, "ClusterRoleBinding").Count + set.OfKind(RbacApi.Group, "RoleBinding").Count > 0)
        {
            foreach (var workload in set.Workloads)
            {
                CheckWorkload(set, workload, findings);
            }
        }
    }

    private void CheckWorkload(ManifestSet set, PolicyContext workload, FindingSink findings)
    {
        var pod = workload.Workload!.PodSpec;
        var node = pod.Read("serviceAccountName");
        var account = node is null ? "default" : node.AsText();
        if (account is null || !HasToken(set, workload, pod, account))
        {
            return;
        }

        var bindings = TakeOver.By(new BoundAccount(workload.Facts.Namespace, account).BindingsOf(set), set);
        if (bindings.Count > 0)
        {
            findings.Object = workload.Object;
            findings.AddBadValue(
                Metadata,
                node ?? pod,
                $"The pods of {workload.Facts.Title} have the token of service account '{account}', to which {Text(bindings)}: give it a role with no more than it needs, or set automountServiceAccountToken to false");
        }
    }

    private static string Text(List<PolicyContext> bindings)
    {
        var titles = string.Join(" and ", bindings.Select(static binding => binding.Facts.Title));
        var roles = bindings.Select(static binding => $"'{binding.Object.Root.Read("roleRef", "name").AsText()}'").Distinct().ToList();
        return bindings.Count == 1
            ? $"{titles} gives the role {roles[0]}"
            : $"{titles} together give what takes over {(bindings.TrueForAll(static binding => binding.Facts.Kind == "ClusterRoleBinding") ? "the cluster" : "the namespace")} ({string.Join(" and ", roles)})";
    }

    // The pod decides; where it does not, its service account does. What cannot be known is no finding.
    private static bool HasToken(ManifestSet set, PolicyContext workload, MapNode pod, string account)
    {
        var setting = pod.Read("automountServiceAccountToken")
            ?? set.Named("", "ServiceAccount").Find(workload.Facts.Namespace, account)?.Object.Root.Read("automountServiceAccountToken");
        return setting is null or ScalarNode { AsBoolean: true };
    }
}
