namespace ManifestDsl;

/// <summary>The filter of the system calls that a container may make. Made from a <see cref="SeccompProfileType"/> too.</summary>
/// <param name="Type">Where the profile comes from, <c>type</c>.</param>
public sealed record SeccompProfile([property: KubernetesField("type")] SeccompProfileType Type)
{
    /// <summary>
    /// The file with the profile below the seccomp folder of the node, <c>localhostProfile</c>. Only for <see
    /// cref="SeccompProfileType.Localhost"/>, where it is required.
    /// </summary>
    [KubernetesField("localhostProfile")]
    public string? LocalhostProfile { get; init; }

    /// <summary>A profile of that type.</summary>
    public static implicit operator SeccompProfile(SeccompProfileType type) => new(type);
}
