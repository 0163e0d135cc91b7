namespace ManifestDsl;

/// <summary>
/// What a <see cref="Role"/> or <see cref="ClusterRole"/> allows. The group of each resource follows from it, so that resources of several groups may stand
/// together: each group becomes an entry of <c>rules</c>.
/// </summary>
/// <param name="Verbs">What may be done, <c>verbs</c>.</param>
/// <param name="Resources">With what, <c>resources</c>, <c>apiGroups</c> and, of declared objects, <c>resourceNames</c>.</param>
public sealed record Allow(
    [property: KubernetesField("verbs")] IReadOnlyList<Verb>? Verbs,
    [property: KubernetesField("resources", Handled = true)] params IReadOnlyList<ApiResource>? Resources)
{
    /// <summary>
    /// The objects that it is about, declared or by name, <c>resourceNames</c>. List and watch then need a field selector with the name; create and
    /// deletecollection have no name and are not allowed. Default: all of the resources.
    /// </summary>
    [KubernetesField("resourceNames", Handled = true)]
    public IReadOnlyList<ObjectReference>? Names { get; init; }

    /// <summary>
    /// Paths of the API server that are no resources, for example <c>/metrics</c>, <c>nonResourceURLs</c>; only in a ClusterRole. Default: none.
    /// </summary>
    [KubernetesField("nonResourceURLs")]
    public IReadOnlyList<string>? NonResourceUrls { get; init; }

    /// <summary>Reading one at a time.</summary>
    /// <param name="resources">The resources, or declared objects.</param>
    [KubernetesPreset(nameof(Verbs), Verb.Get)]
    public static Allow Get(params IReadOnlyList<ApiResource> resources) => new([Verb.Get], resources);

    /// <summary>Reading: get, list and watch.</summary>
    /// <param name="resources">The resources, or declared objects.</param>
    [KubernetesPreset(nameof(Verbs), Verb.Get, Verb.List, Verb.Watch)]
    public static Allow Read(params IReadOnlyList<ApiResource> resources) => new([Verb.Get, Verb.List, Verb.Watch], resources);

    /// <summary>Making new ones.</summary>
    /// <param name="resources">The resources, or declared objects.</param>
    [KubernetesPreset(nameof(Verbs), Verb.Create)]
    public static Allow Create(params IReadOnlyList<ApiResource> resources) => new([Verb.Create], resources);

    /// <summary>Changing: update and patch.</summary>
    /// <param name="resources">The resources, or declared objects.</param>
    [KubernetesPreset(nameof(Verbs), Verb.Update, Verb.Patch)]
    public static Allow Update(params IReadOnlyList<ApiResource> resources) => new([Verb.Update, Verb.Patch], resources);

    /// <summary>Deleting one at a time.</summary>
    /// <param name="resources">The resources, or declared objects.</param>
    [KubernetesPreset(nameof(Verbs), Verb.Delete)]
    public static Allow Delete(params IReadOnlyList<ApiResource> resources) => new([Verb.Delete], resources);

    /// <summary>Writing: create, update, patch and delete.</summary>
    /// <param name="resources">The resources, or declared objects.</param>
    [KubernetesPreset(nameof(Verbs), Verb.Create, Verb.Update, Verb.Patch, Verb.Delete)]
    public static Allow Write(params IReadOnlyList<ApiResource> resources) => new([Verb.Create, Verb.Update, Verb.Patch, Verb.Delete], resources);

    /// <summary>Reading and writing.</summary>
    /// <param name="resources">The resources, or declared objects.</param>
    [KubernetesPreset(nameof(Verbs), Verb.Get, Verb.List, Verb.Watch, Verb.Create, Verb.Update, Verb.Patch, Verb.Delete)]
    public static Allow ReadWrite(params IReadOnlyList<ApiResource> resources) => new([Verb.Get, Verb.List, Verb.Watch, Verb.Create, Verb.Update, Verb.Patch, Verb.Delete], resources);

    /// <summary>Reading paths of the API server that are no resources.</summary>
    /// <param name="nonResourceUrls">The paths, for example <c>/metrics</c>.</param>
    [KubernetesPreset(nameof(Verbs), Verb.Get)]
    public static Allow GetUrl(params IReadOnlyList<string> nonResourceUrls) => new([Verb.Get], null) { NonResourceUrls = nonResourceUrls };
}
