namespace ManifestDsl;

/// <summary>What happens to a container when a resource of the running pod is changed.</summary>
/// <param name="ResourceName"><c>cpu</c> or <c>memory</c>, <c>resourceName</c>.</param>
/// <param name="Restart">Whether the container is restarted for it, <c>restartPolicy</c>.</param>
public sealed record ResizePolicy(
    [property: KubernetesField("resourceName")] string ResourceName,
    [property: KubernetesField("restartPolicy")] ResizeRestart Restart);
