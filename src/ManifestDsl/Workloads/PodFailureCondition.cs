namespace ManifestDsl;

/// <summary>A condition of a failed pod. Made from its type too.</summary>
/// <param name="Type">Type of the condition, <c>type</c>, for example <c>DisruptionTarget</c>.</param>
public sealed record PodFailureCondition([property: KubernetesField("type")] string Type)
{
    /// <summary>Its status, <c>status</c>. Default: <see cref="ConditionStatus.True"/>.</summary>
    [KubernetesField("status")]
    public ConditionStatus? Status { get; init; }

    /// <summary>The condition of that type holds.</summary>
    public static implicit operator PodFailureCondition(string type) => new(type);
}
