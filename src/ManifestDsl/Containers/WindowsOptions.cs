namespace ManifestDsl;

/// <summary>Security settings of Windows containers, which take the place of user and group ids.</summary>
public sealed record WindowsOptions
{
    /// <summary>User name of the processes, <c>runAsUserName</c>. Default: that of the image.</summary>
    [KubernetesField("runAsUserName")]
    public string? UserName { get; init; }

    /// <summary>
    /// True runs the processes on the node itself, <c>hostProcess</c>; needs <see cref="Workload.HostNetwork"/>.
    /// Default: false. Pod Security "baseline" forbids true.
    /// </summary>
    [KubernetesField("hostProcess")]
    public bool? HostProcess { get; init; }

    /// <summary>Name of the GMSA credential spec, <c>gmsaCredentialSpecName</c>. Default: none.</summary>
    [KubernetesField("gmsaCredentialSpecName")]
    public string? GmsaCredentialSpecName { get; init; }

    /// <summary>
    /// The GMSA credential spec itself, <c>gmsaCredentialSpec</c>. Default: filled in by the GMSA admission webhook from
    /// <see cref="GmsaCredentialSpecName"/>.
    /// </summary>
    [KubernetesField("gmsaCredentialSpec")]
    public string? GmsaCredentialSpec { get; init; }
}
