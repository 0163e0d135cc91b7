namespace ManifestDsl;

/// <summary>Whether a <see cref="Service"/> has addresses of both versions.</summary>
public enum IPFamilyPolicy
{
    /// <summary>One address, the default.</summary>
    SingleStack,

    /// <summary>Both where the cluster has both.</summary>
    PreferDualStack,

    /// <summary>Both, or the service is refused.</summary>
    RequireDualStack,
}
