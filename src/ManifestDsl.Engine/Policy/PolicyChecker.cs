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

        return Once(findings.ToImmutable(), contexts);
    }

    /// <summary>The findings, each once: an object with several pod templates is checked for each of them.</summary>
    internal static ImmutableArray<Finding> Once(ImmutableArray<Finding> findings, ImmutableArray<PolicyContext> contexts)
    {
        if (!contexts.Any(static context => context.IsFurther))
        {
            return findings;
        }

        var seen = new HashSet<(string, Provenance, string, string?)>();
        return [.. findings.Where(finding => seen.Add((finding.Rule.Id, finding.Node.Provenance, finding.Message, finding.Container)))];
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
