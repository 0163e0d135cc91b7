namespace ManifestDsl;

/// <summary>How a <see cref="Toleration"/> compares the value of a taint.</summary>
public enum TolerationOperator
{
    /// <summary>Any value.</summary>
    Exists,

    /// <summary>The same value.</summary>
    Equal,
}
