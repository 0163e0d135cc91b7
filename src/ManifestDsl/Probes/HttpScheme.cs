namespace ManifestDsl;

/// <summary>How a probe talks to the container.</summary>
public enum HttpScheme
{
    /// <summary><c>HTTP</c>, the default.</summary>
    [KubernetesValue("HTTP")]
    Http,

    /// <summary><c>HTTPS</c>; the certificate is not verified.</summary>
    [KubernetesValue("HTTPS")]
    Https,
}
