namespace ManifestDsl;

/// <summary>Requests: all that is set has to fit. Made from a path, which stands for all below it too.</summary>
public sealed record RouteMatch
{
    /// <summary>The path, <c>path.value</c>: begins with <c>/</c>. Default: any.</summary>
    [KubernetesField("path.value")]
    public string? Path { get; init; }

    /// <summary>How the path is compared, <c>path.type</c>. Default: <see cref="RoutePathType.PathPrefix"/>.</summary>
    [KubernetesField("path.type")]
    public RoutePathType? PathType { get; init; }

    /// <summary>The method, for example <c>GET</c>, <c>method</c>. Default: any.</summary>
    [KubernetesField("method")]
    public string? Method { get; init; }

    /// <summary>Values of headers, <c>headers</c>. Default: any.</summary>
    [KubernetesField("headers", Handled = true)]
    public Dictionary<string, string>? Headers { get; init; }

    /// <summary>Values of parameters of the query, <c>queryParams</c>. Default: any.</summary>
    [KubernetesField("queryParams", Handled = true)]
    public Dictionary<string, string>? QueryParams { get; init; }

    /// <summary>That path only.</summary>
    /// <param name="path">The path.</param>
    [KubernetesPreset(nameof(PathType), RoutePathType.Exact)]
    public static RouteMatch Exact(string path) => new() { Path = path, PathType = RoutePathType.Exact };

    /// <summary>A path and all below it.</summary>
    public static implicit operator RouteMatch(string path) => new() { Path = path };
}
