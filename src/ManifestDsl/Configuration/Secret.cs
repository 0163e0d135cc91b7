using k8s.Models;

namespace ManifestDsl;

/// <summary>
/// Small data that few may read. What is written here stands in the source, in the assembly and in the YAML: it is for what may be seen there
/// (certificates) and for a Secret that others fill. Refer to the Secret that a store of secrets makes by its name instead.
/// </summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("v1", "Secret")]
public sealed record Secret(string Name) : NamespacedObject(Name)
{
    /// <summary>
    /// What it is for, <c>type</c>: <c>kubernetes.io/tls</c>, <c>kubernetes.io/dockerconfigjson</c>, <c>kubernetes.io/basic-auth</c>,
    /// <c>kubernetes.io/ssh-auth</c>. It decides which keys must be there. Default: <c>Opaque</c>, any keys.
    /// </summary>
    [KubernetesField("type")]
    public string? Type { get; init; }

    /// <summary>Texts by key, <c>stringData</c>. <see cref="Build.File"/> takes a file. Default: none.</summary>
    [KubernetesField("stringData")]
    public Dictionary<string, string>? Data { get; init; }

    /// <summary>
    /// Bytes by key, <c>data</c>, which the YAML has in base64. <see cref="Build.FileBytes"/> takes a file. Default: none.
    /// </summary>
    [KubernetesField("data")]
    public Dictionary<string, byte[]>? BinaryData { get; init; }

    /// <summary>True forbids changes of the data, <c>immutable</c>. Default: false.</summary>
    [KubernetesField("immutable")]
    public bool? Immutable { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1Secret? Overrides { get; init; }
}
