using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>Checks objects against all policy rules.</summary>
public static class PolicyChecker
{
    /// <summary>
    /// What the rules find in an object as it was declared, before hardening: ordered by rule, then by place in the object.
    /// </summary>
    public static ImmutableArray<Finding> Check(KubernetesObject source)
    {
        var findings = new FindingSink();
        foreach (var item in ListItems.Expand(source))
        {
            var context = new PolicyContext(item);
            foreach (var rule in RuleCatalog.Rules)
            {
                rule.Check(context, findings);
            }
        }

        return findings.ToImmutable();
    }
}
