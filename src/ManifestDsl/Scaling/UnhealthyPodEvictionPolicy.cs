namespace ManifestDsl;

/// <summary>Whether pods that are not ready may be evicted.</summary>
public enum UnhealthyPodEvictionPolicy
{
    /// <summary>Only while the application has enough others, which the cluster does when nothing is said.</summary>
    IfHealthyBudget,

    /// <summary>Always, the default of this package.</summary>
    AlwaysAllow,
}
