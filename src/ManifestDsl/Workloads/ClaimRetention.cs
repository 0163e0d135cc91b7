namespace ManifestDsl;

/// <summary>What becomes of the claims of a <see cref="StatefulSet"/>.</summary>
public enum ClaimRetention
{
    /// <summary>They stay; the default.</summary>
    Retain,

    /// <summary>They are deleted, and with them, as a rule, the data.</summary>
    Delete,
}
