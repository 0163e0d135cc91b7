namespace ManifestDsl;

/// <summary>Which pods a <see cref="ResourceQuota"/> counts.</summary>
public enum QuotaScope
{
    /// <summary>Those with a deadline.</summary>
    Terminating,

    /// <summary>Those without a deadline.</summary>
    NotTerminating,

    /// <summary>Those that request nothing.</summary>
    BestEffort,

    /// <summary>Those that request something.</summary>
    NotBestEffort,

    /// <summary>Those with affinity to pods of other namespaces.</summary>
    CrossNamespacePodAffinity,
}
