namespace ManifestDsl.Engine.Policy;

/// <summary>The areas of the diagnostic ids, one per range of a thousand.</summary>
public static class RuleCategories
{
    /// <summary>MDSL0001–0099: declaring and evaluating.</summary>
    public const string Declaration = "Declaration";

    /// <summary>MDSL1001–: Pod Security Standards, root file system, user and group.</summary>
    public const string PodSecurity = "PodSecurity";

    /// <summary>MDSL7001–: what the API server would refuse.</summary>
    public const string ApiValidity = "ApiValidity";
}
