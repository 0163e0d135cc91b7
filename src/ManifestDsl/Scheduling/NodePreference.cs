namespace ManifestDsl;

/// <summary>Nodes that are preferred; an entry of <c>preferredDuringSchedulingIgnoredDuringExecution</c> of the node affinity.</summary>
/// <param name="Weight">How much, beside other preferences, <c>weight</c>: 1 to 100.</param>
/// <param name="Requirements">What the labels of such a node are, all of them, <c>preference.matchExpressions</c>.</param>
public sealed record NodePreference(
    [property: KubernetesField("weight")] int Weight,
    [property: KubernetesField("preference.matchExpressions")] IReadOnlyList<NodeRequirement> Requirements);
