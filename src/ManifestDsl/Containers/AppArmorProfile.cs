namespace ManifestDsl;

/// <summary>The AppArmor profile of processes. Made from an <see cref="AppArmorProfileType"/> too.</summary>
/// <param name="Type">Where the profile comes from, <c>type</c>.</param>
public sealed record AppArmorProfile([property: KubernetesField("type")] AppArmorProfileType Type)
{
    /// <summary>
    /// Name of a profile that the node has loaded, <c>localhostProfile</c>. Only for <see
    /// cref="AppArmorProfileType.Localhost"/>, where it is required.
    /// </summary>
    [KubernetesField("localhostProfile")]
    public string? LocalhostProfile { get; init; }

    /// <summary>A profile of that type.</summary>
    public static implicit operator AppArmorProfile(AppArmorProfileType type) => new(type);
}
