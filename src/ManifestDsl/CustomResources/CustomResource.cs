namespace ManifestDsl;

/// <summary>
/// An object of a kind that has no type here: of a CustomResourceDefinition that is not at hand. Where it is, <c>ManifestCrd</c> makes typed
/// classes of it.
/// </summary>
/// <param name="ApiVersion">Group and version of the kind, <c>apiVersion</c>, for example <c>argoproj.io/v1alpha1</c>.</param>
/// <param name="Kind">The kind, <c>kind</c>, for example <c>Rollout</c>.</param>
/// <param name="Name">Name of the object, <c>metadata.name</c>.</param>
[KubernetesObject("", "CustomResource")]
public sealed record CustomResource(
    [property: KubernetesField("apiVersion")] string ApiVersion,
    [property: KubernetesField("kind")] string Kind,
    string Name) : NamespacedObject(Name)
{
    /// <summary>True for a kind that lives in the cluster and in no namespace: it gets no namespace by default. Default: false.</summary>
    [KubernetesField("", Handled = true)]
    public bool? ClusterScoped { get; init; }

    /// <summary>What is desired, <c>spec</c>. Default: none.</summary>
    [KubernetesField("spec")]
    public FreeForm? Spec { get; init; }

    /// <summary>
    /// Whatever this type lacks: fields beside <c>spec</c>, more of <c>metadata</c>. Merged over the object, and checked like the rest.
    /// Default: nothing.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public FreeForm? Overrides { get; init; }
}
