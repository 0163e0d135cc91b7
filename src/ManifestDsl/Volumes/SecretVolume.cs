namespace ManifestDsl;

/// <summary>The entries of a Secret as files.</summary>
/// <param name="Name">Name of the volume, <c>name</c>.</param>
/// <param name="SecretName">Name of the Secret, <c>secret.secretName</c>.</param>
public sealed record SecretVolume(
    string Name,
    [property: KubernetesField("secret.secretName")] string SecretName) : Volume(Name)
{
    /// <summary>Permission bits of the files, <c>secret.defaultMode</c>. Default: 420, which is octal 0644.</summary>
    [KubernetesField("secret.defaultMode")]
    public int? DefaultMode { get; init; }

    /// <summary>True starts the pod although the Secret is missing, <c>secret.optional</c>. Default: false.</summary>
    [KubernetesField("secret.optional")]
    public bool? Optional { get; init; }
}
