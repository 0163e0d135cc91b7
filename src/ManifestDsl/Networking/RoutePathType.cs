namespace ManifestDsl;

/// <summary>How an <see cref="HTTPRoute"/> compares paths.</summary>
public enum RoutePathType
{
    /// <summary>The path and all below it, the default.</summary>
    PathPrefix,

    /// <summary>That path only.</summary>
    Exact,

    /// <summary>Paths of that form, where the gateway knows it.</summary>
    RegularExpression,
}
