namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>Annotations that Ingress controllers read.</summary>
internal static class IngressAnnotations
{
    public const string Class = "kubernetes.io/ingress.class";

    public const string Canary = "nginx.ingress.kubernetes.io/canary";

    /// <summary>True for annotations of the two controllers that are built on nginx.</summary>
    public static bool IsNginx(string key) =>
        key.StartsWith("nginx.ingress.kubernetes.io/", StringComparison.Ordinal) || key.StartsWith("nginx.org/", StringComparison.Ordinal);
}
