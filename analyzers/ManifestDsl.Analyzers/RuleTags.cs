using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Analyzers;

/// <summary>What the compiler's error log (SARIF) says of a rule in its tags: the check of the Pod Security Standards and the same rule in other tools.</summary>
internal static class RuleTags
{
    /// <summary><c>PodSecurityStandards:runAsNonRoot</c>, <c>Trivy:KSV-0012</c>, <c>CIS:5.2.7</c>, …, each once.</summary>
    public static IReadOnlyList<string> Of(RuleMetadata rule)
    {
        var tags = new List<string>();
        if (rule.PodSecurityCheck is { } check)
        {
            tags.Add("PodSecurityStandards:" + check);
        }

        foreach (var row in rule.References)
        {
            foreach (var other in CrossReferences.Of(row)?.Rules ?? [])
            {
                var tag = other.Tool + ":" + other.Id;
                if (!tags.Contains(tag))
                {
                    tags.Add(tag);
                }
            }
        }

        return tags;
    }
}
