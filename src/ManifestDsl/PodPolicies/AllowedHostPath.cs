namespace ManifestDsl;

/// <summary>A folder of the node that pods may mount, with what is in it. A text is made into one that may be written.</summary>
/// <param name="PathPrefix">The folder, <c>pathPrefix</c>: <c>/var/log</c> allows <c>/var/log</c> and <c>/var/log/pods</c>, not <c>/var/logs</c>.</param>
public sealed record AllowedHostPath([property: KubernetesField("", Handled = true)] string PathPrefix)
{
    /// <summary>True when it may only be mounted read-only, <c>readOnly</c>. Default: false.</summary>
    [KubernetesField("", Handled = true)]
    public bool? ReadOnly { get; init; }

    /// <summary>A folder that may be written.</summary>
    public static implicit operator AllowedHostPath(string pathPrefix) => new(pathPrefix);
}
