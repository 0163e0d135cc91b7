namespace ManifestDsl.Engine.Policy.Waivers;

/// <summary>Which rules may have exceptions, waivers and baselines, at all.</summary>
public static class Exceptions
{
    /// <summary>True for the rules of policy. What cannot be evaluated, and what the API server would refuse, has to be mended.</summary>
    public static bool MayHave(RuleMetadata rule) => rule.Category is not (RuleCategories.Declaration or RuleCategories.ApiValidity);

    /// <summary>True for the id of a rule of policy.</summary>
    public static bool MayHave(string id) => Find(id) is { } rule && MayHave(rule);

    /// <summary>The rule of an id; null when there is none.</summary>
    public static RuleMetadata? Find(string id)
    {
        foreach (var rule in RuleCatalog.Metadata)
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        return null;
    }
}
