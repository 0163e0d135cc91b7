namespace ManifestDsl;

/// <summary>What a label of a node must be; an entry of <c>matchExpressions</c>.</summary>
/// <param name="Key">The label, <c>key</c>, for example <c>kubernetes.io/arch</c>.</param>
/// <param name="Operator">How it is compared, <c>operator</c>.</param>
/// <param name="Values">
/// What it is compared with, <c>values</c>. Default: nothing, which <see cref="NodeOperator.Exists"/> and <see
/// cref="NodeOperator.DoesNotExist"/> want.
/// </param>
public sealed record NodeRequirement(
    [property: KubernetesField("key")] string Key,
    [property: KubernetesField("operator")] NodeOperator Operator,
    [property: KubernetesField("values")] IReadOnlyList<string>? Values = null);
