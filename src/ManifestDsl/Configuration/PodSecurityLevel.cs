namespace ManifestDsl;

/// <summary>A level of the Pod Security Standards.</summary>
public enum PodSecurityLevel
{
    /// <summary>Everything is allowed.</summary>
    [KubernetesValue("privileged")]
    Privileged,

    /// <summary>Known ways to gain privileges are forbidden.</summary>
    [KubernetesValue("baseline")]
    Baseline,

    /// <summary>Pods must be hardened.</summary>
    [KubernetesValue("restricted")]
    Restricted,
}
