namespace ManifestDsl;

/// <summary>
/// What a <see cref="Job"/> does about some failed pods: the first rule that a pod matches decides. It names exit codes or
/// conditions.
/// </summary>
/// <param name="Action">What is done, <c>action</c>.</param>
public sealed record PodFailureRule([property: KubernetesField("action")] PodFailureAction Action)
{
    /// <summary>Exit codes of containers, <c>onExitCodes.values</c>. Default: the rule names <see cref="Conditions"/>.</summary>
    [KubernetesField("onExitCodes.values")]
    public IReadOnlyList<int>? ExitCodes { get; init; }

    /// <summary>
    /// How the exit code is compared with <see cref="ExitCodes"/>, <c>onExitCodes.operator</c>. Default: <see
    /// cref="ManifestDsl.ExitCodeOperator.In"/>.
    /// </summary>
    [KubernetesField("onExitCodes.operator")]
    public ExitCodeOperator? ExitCodeOperator { get; init; }

    /// <summary>The container whose exit code is meant, <c>onExitCodes.containerName</c>. Default: any.</summary>
    [KubernetesField("onExitCodes.containerName")]
    public string? ContainerName { get; init; }

    /// <summary>
    /// Conditions of the pod, of which one must hold, <c>onPodConditions</c>, such as <c>DisruptionTarget</c>. Default: the
    /// rule names <see cref="ExitCodes"/>.
    /// </summary>
    [KubernetesField("onPodConditions")]
    public IReadOnlyList<PodFailureCondition>? Conditions { get; init; }
}
