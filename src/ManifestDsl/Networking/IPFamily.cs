namespace ManifestDsl;

/// <summary>A version of the Internet Protocol.</summary>
public enum IPFamily
{
    /// <summary>Version 4.</summary>
    IPv4,

    /// <summary>Version 6.</summary>
    IPv6,
}
