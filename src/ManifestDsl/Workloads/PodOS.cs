namespace ManifestDsl;

/// <summary>The operating system that a pod is for.</summary>
public enum PodOS
{
    /// <summary><c>linux</c>.</summary>
    [KubernetesValue("linux")]
    Linux,

    /// <summary><c>windows</c>; the pod may have none of the settings that only Linux has.</summary>
    [KubernetesValue("windows")]
    Windows,
}
