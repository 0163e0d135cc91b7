namespace ManifestDsl;

/// <summary>Whether a client stays with one pod.</summary>
public enum SessionAffinity
{
    /// <summary>No, the default.</summary>
    None,

    /// <summary>Yes, by the address of the client.</summary>
    ClientIP,
}
