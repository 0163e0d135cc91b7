namespace ManifestDsl;

/// <summary>
/// A container image, the <c>image</c> of a container: a text as it is, or one of which parts are given, as in <c>new Image("acme/web") { Registry = "ghcr.io", Tag = "1.4.2" }</c> and
/// <c>Images.Web with { Digest = "sha256:…" }</c>.
/// </summary>
/// <param name="Name">
/// The image as the API takes it, or a part of that: <c>acme/web</c>, <c>nginx:1.29</c>, <c>ghcr.io/acme/web:1.4.2@sha256:…</c>.
/// </param>
public sealed record Image([property: KubernetesField("", Handled = true)] string Name)
{
    /// <summary>
    /// The registry, and perhaps the beginning of the path in it: <c>ghcr.io</c>, <c>mirror.example.org/hub</c>. Takes the place of the one in <see cref="Name"/>, or goes
    /// before it. Default: that of <see cref="Name"/>, then Docker Hub.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public string? Registry { get; init; }

    /// <summary>
    /// The tag. Takes the place of the one in <see cref="Name"/>, and of its digest, which is that of another version. Default: that of <see cref="Name"/>, then <c>latest</c>.
    /// </summary>
    [KubernetesField("", Handled = true)]
    public string? Tag { get; init; }

    /// <summary>The digest with its algorithm, <c>sha256:…</c>: with it the tag has no effect. Default: that of <see cref="Name"/>, then none.</summary>
    [KubernetesField("", Handled = true)]
    public string? Digest { get; init; }

    /// <summary>Takes an image as the API does.</summary>
    public static implicit operator Image(string name) => new(name);
}
