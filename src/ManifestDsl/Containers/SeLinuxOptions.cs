namespace ManifestDsl;

/// <summary>The SELinux label of processes. Unset parts are those that the container runtime chooses.</summary>
public sealed record SeLinuxOptions
{
    /// <summary>
    /// Type, <c>type</c>. Default: that of the container runtime. Pod Security "baseline" allows <c>container_t</c>,
    /// <c>container_init_t</c>, <c>container_kvm_t</c> and <c>container_engine_t</c>.
    /// </summary>
    [KubernetesField("type")]
    public string? Type { get; init; }

    /// <summary>Level, <c>level</c>, for example <c>s0:c123,c456</c>. Default: that of the container runtime.</summary>
    [KubernetesField("level")]
    public string? Level { get; init; }

    /// <summary>User, <c>user</c>. Default: that of the container runtime. Pod Security "baseline" forbids any.</summary>
    [KubernetesField("user")]
    public string? User { get; init; }

    /// <summary>Role, <c>role</c>. Default: that of the container runtime. Pod Security "baseline" forbids any.</summary>
    [KubernetesField("role")]
    public string? Role { get; init; }
}
