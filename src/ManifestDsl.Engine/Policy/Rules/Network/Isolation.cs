using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>Which pods the network policies of a set select.</summary>
internal sealed class Isolation
{
    private readonly HashSet<PolicyContext> _isolated = [];
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);

    public Isolation(ManifestSet set)
    {
        IsUnknown = set.HasUnknownObjects;
        var seen = new HashSet<(string Namespace, string Selector)>();
        foreach (var policy in set.OfKind(IngressRule.Group, "NetworkPolicy"))
        {
            var (space, selector) = (policy.Facts.Namespace, policy.Facts.Selector);
            IsUnknown |= policy.Facts.IsIdentityUnknown || selector.IsUnknown;
            _namespaces.Add(space);
            if (!selector.IsUnknown && seen.Add((space, selector.ToString())))
            {
                _isolated.UnionWith(set.Pods.Select(space, selector));
            }
        }

        foreach (var context in set.All)
        {
            IsUnknown |= context.Facts.Kind is "CiliumNetworkPolicy" or "CiliumClusterwideNetworkPolicy" or "GlobalNetworkPolicy"
                || (context.Facts is { Kind: "NetworkPolicy", IsBuiltIn: false });
        }
    }

    /// <summary>True when there is a policy whose pods cannot be known, one of the network's own kinds for instance.</summary>
    public bool IsUnknown { get; }

    /// <summary>True when the set has a policy in the namespace.</summary>
    public bool HasPolicies(string space) => _namespaces.Contains(space);

    /// <summary>True when a policy selects the pods of the workload.</summary>
    public bool Isolates(PolicyContext workload) => _isolated.Contains(workload);
}
