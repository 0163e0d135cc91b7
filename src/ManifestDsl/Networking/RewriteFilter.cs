namespace ManifestDsl;

/// <summary>Changes host and path before the service sees them.</summary>
public sealed record RewriteFilter : RouteFilter
{
    /// <summary>The host, <c>urlRewrite.hostname</c>. Default: that of the request.</summary>
    [KubernetesField("urlRewrite.hostname")]
    public string? Hostname { get; init; }

    /// <summary>The whole path, <c>urlRewrite.path.replaceFullPath</c>. Default: that of the request.</summary>
    [KubernetesField("urlRewrite.path.replaceFullPath")]
    public string? Path { get; init; }

    /// <summary>What takes the place of the matched path, <c>urlRewrite.path.replacePrefixMatch</c>. Default: it stays.</summary>
    [KubernetesField("urlRewrite.path.replacePrefixMatch")]
    public string? Prefix { get; init; }
}
