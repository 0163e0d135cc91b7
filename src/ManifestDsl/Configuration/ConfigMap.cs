using k8s.Models;

namespace ManifestDsl;

/// <summary>Configuration that is not secret, by key. <see cref="Build.File"/> and <see cref="Build.FileBytes"/> take files into it.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("v1", "ConfigMap")]
public sealed record ConfigMap(string Name) : NamespacedObject(Name)
{
    /// <summary>Texts by key, <c>data</c>. Default: none.</summary>
    [KubernetesField("data")]
    public Dictionary<string, string>? Data { get; init; }

    /// <summary>Bytes by key, <c>binaryData</c>, which the YAML has in base64. Default: none.</summary>
    [KubernetesField("binaryData")]
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
    public V1ConfigMap? Overrides { get; init; }
}
