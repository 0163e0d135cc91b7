namespace ManifestDsl.Engine.Policy;

/// <summary>The areas of the diagnostic ids, one per range of a thousand.</summary>
public static class RuleCategories
{
    /// <summary>MDSL0001–0099: declaring and evaluating.</summary>
    public const string Declaration = "Declaration";

    /// <summary>MDSL1001–: Pod Security Standards, root file system, user and group.</summary>
    public const string PodSecurity = "PodSecurity";

    /// <summary>MDSL2001–: images.</summary>
    public const string Images = "Images";

    /// <summary>MDSL3001–: resources, probes, replicas, disruption.</summary>
    public const string Reliability = "Reliability";

    /// <summary>MDSL4001–: RBAC and service accounts.</summary>
    public const string Access = "Access";

    /// <summary>MDSL5001–: services, ingresses, network policies.</summary>
    public const string Networking = "Networking";

    /// <summary>MDSL6001–: secrets and configuration.</summary>
    public const string Configuration = "Configuration";

    /// <summary>MDSL7001–: what the API server would refuse.</summary>
    public const string ApiValidity = "ApiValidity";
}
