namespace ManifestDsl;

/// <summary>How the exit code of a container is compared.</summary>
public enum ExitCodeOperator
{
    /// <summary>It is one of the codes; the default.</summary>
    In,

    /// <summary>It is none of the codes, nor 0.</summary>
    NotIn,
}
