using k8s.Models;

namespace ManifestDsl;

/// <summary>The identity under which pods run.</summary>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("v1", "ServiceAccount")]
public sealed record ServiceAccount(string Name) : NamespacedObject(Name)
{
    /// <summary>
    /// True mounts a token for calls to the Kubernetes API into pods that do not decide themselves,
    /// <c>automountServiceAccountToken</c>. Default: false.
    /// </summary>
    [KubernetesField("automountServiceAccountToken")]
    public bool? AutomountToken { get; init; }

    /// <summary>
    /// Secrets with the credentials of private registries, declared or by name, <c>imagePullSecrets[].name</c>. Default: none.
    /// </summary>
    [KubernetesField("imagePullSecrets", Handled = true)]
    public IReadOnlyList<SecretReference>? ImagePullSecrets { get; init; }

    /// <summary>
    /// Whatever this type lacks, as the KubernetesClient model: merged over the object, and checked like the rest.
    /// Lists with keys (containers by name, ports by number) are merged item by item, other lists are replaced.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public V1ServiceAccount? Overrides { get; init; }
}
