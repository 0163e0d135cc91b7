namespace ManifestDsl;

/// <summary>The directions that a <see cref="NetworkPolicy"/> is about.</summary>
public enum NetworkDirections
{
    /// <summary>Connections to the pods.</summary>
    Ingress,

    /// <summary>Connections from the pods.</summary>
    Egress,

    /// <summary>Both.</summary>
    Both,
}
