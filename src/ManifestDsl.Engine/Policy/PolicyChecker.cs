using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>Checks objects against all policy rules.</summary>
public static class PolicyChecker
{
    /// <summary>What the rules find in an object: ordered by item, by rule, then by place in the object.</summary>
    public static ImmutableArray<Finding> Check(KubernetesObject source, PolicyOptions? options = null) =>
        Check(PolicyContext.Of(source, options ?? PolicyOptions.Default));

    /// <summary>What the rules find in an object's contexts.</summary>
    public static ImmutableArray<Finding> Check(ImmutableArray<PolicyContext> contexts)
    {
        var findings = new FindingSink();
        foreach (var context in contexts)
        {
            findings.Object = context.Object;
            foreach (var rule in RuleCatalog.Rules)
            {
                findings.Container = null;
                rule.Check(context, findings);
            }
        }

        return findings.ToImmutable();
    }

    /// <summary>What the rules find that need all objects which are deployed together.</summary>
    public static ImmutableArray<Finding> Check(ManifestSet set)
    {
        var findings = new FindingSink();
        foreach (var rule in RuleCatalog.SetRules)
        {
            findings.Container = null;
            rule.Check(set, findings);
        }

        return findings.ToImmutable();
    }
}
