namespace ManifestDsl;

/// <summary>The entries of a Secret as files.</summary>
/// <param name="Name">Name of the volume, <c>name</c>.</param>
/// <param name="Source">The Secret, <c>secret.secretName</c>.</param>
public sealed record SecretVolume(
    string Name,
    [property: KubernetesField("secret.secretName")] SecretReference Source) : Volume(Name)
{
    /// <summary>The entries, and the files that they become, <c>secret.items</c>. Default: each as a file of its name.</summary>
    [KubernetesField("secret.items")]
    public IReadOnlyList<KeyToPath>? Items { get; init; }

    /// <summary>Permission bits of the files, <c>secret.defaultMode</c>. Default: 420, which is octal 0644.</summary>
    [KubernetesField("secret.defaultMode")]
    public int? DefaultMode { get; init; }

    /// <summary>True starts the pod although the Secret is missing, <c>secret.optional</c>. Default: false.</summary>
    [KubernetesField("secret.optional")]
    public bool? Optional { get; init; }
}
