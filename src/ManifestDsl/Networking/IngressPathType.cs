namespace ManifestDsl;

/// <summary>How an <see cref="Ingress"/> compares paths.</summary>
public enum IngressPathType
{
    /// <summary>The path and all below it, the default.</summary>
    Prefix,

    /// <summary>That path only.</summary>
    Exact,

    /// <summary>As the controller has it.</summary>
    ImplementationSpecific,
}
