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
        var powerful = new Dictionary<(string Namespace, string Name), PolicyContext>();
        foreach (var kind in RbacApi.Bindings)
        {
            foreach (var binding in set.OfKind(RbacApi.Group, kind))
            {
                if (RoleReferences.IsTakeOver(binding, set))
                {
                    Collect(binding, powerful);
                }
            }
        }

        if (powerful.Count > 0)
        {
            foreach (var workload in set.Workloads)
            {
                CheckWorkload(set, workload, powerful, findings);
            }
        }
    }

    private static void Collect(PolicyContext binding, Dictionary<(string Namespace, string Name), PolicyContext> powerful)
    {
        foreach (var item in binding.Object.Root.Read("subjects").Items())
        {
            // A subject without a namespace is in that of the binding.
            if (item is MapNode subject && subject.Text("kind") == "ServiceAccount" && subject.Text("name") is { } name
                && subject.Read("namespace") is null or ScalarNode)
            {
                powerful[(subject.Text("namespace") ?? binding.Facts.Namespace, name)] = binding;
            }
        }
    }

    private void CheckWorkload(ManifestSet set, PolicyContext workload, Dictionary<(string Namespace, string Name), PolicyContext> powerful, FindingSink findings)
    {
        var pod = workload.Workload!.PodSpec;
        var node = pod.Read("serviceAccountName");
        var account = node is null ? "default" : node.AsText();
        if (account is null || !powerful.TryGetValue((workload.Facts.Namespace, account), out var binding) || !HasToken(set, workload, pod, account))
        {
            return;
        }

        findings.Object = workload.Object;
        findings.AddBadValue(
            Metadata,
            node ?? pod,
            $"The pods of {workload.Facts.Title} have the token of service account '{account}', to which {binding.Facts.Title} gives the role '{binding.Object.Root.Read("roleRef", "name").AsText()}': give it a role with no more than it needs, or set automountServiceAccountToken to false");
    }

    // The pod decides; where it does not, its service account does. What cannot be known is no finding.
    private static bool HasToken(ManifestSet set, PolicyContext workload, MapNode pod, string account)
    {
        var setting = pod.Read("automountServiceAccountToken")
            ?? set.Named("", "ServiceAccount").Find(workload.Facts.Namespace, account)?.Object.Root.Read("automountServiceAccountToken");
        return setting is null or ScalarNode { AsBoolean: true };
    }
}
