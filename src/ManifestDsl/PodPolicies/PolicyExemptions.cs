namespace ManifestDsl;

/// <summary>Whom and what a <see cref="PodPolicy"/> leaves alone. Each property exempts by itself.</summary>
public sealed record PolicyExemptions
{
    /// <summary>Namespaces in which the policy does not apply. Default: none.</summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<NamespaceReference>? Namespaces { get; init; }

    /// <summary>
    /// Who may make pods that the policy does not allow: users, groups, service accounts. A pod of a controller is made by the service account of the
    /// controller in <c>kube-system</c>, not by who made the Deployment: exempt a workload by <see cref="PodLabels"/>. The IDE and the build do not
    /// know who applies a manifest: there they exempt nobody. Default: nobody.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<Subject>? Subjects { get; init; }

    /// <summary>Names of RuntimeClasses whose pods the policy does not apply to. Default: none.</summary>
    [KubernetesField("", Handled = true)]
    public IReadOnlyList<string>? RuntimeClasses { get; init; }

    /// <summary>Labels of pods that the policy does not apply to: a pod that has all of them. Default: none.</summary>
    [KubernetesField("", Handled = true)]
    public Dictionary<string, string>? PodLabels { get; init; }
}
