namespace ManifestDsl.Engine.Model;

/// <summary>The name of a container image, taken apart: <c>ghcr.io/acme/api:1.4.2@sha256:…</c>.</summary>
/// <param name="Registry">The host, with its port where one was written: <c>ghcr.io</c>, <c>localhost:5000</c>; <c>docker.io</c> when none was written.</param>
/// <param name="Repository">The path in the registry: <c>acme/api</c>; <c>library/nginx</c> for <c>nginx</c>.</param>
/// <param name="Tag">The tag, or null when none was written: runtimes then take <c>latest</c>.</param>
/// <param name="Digest">The digest with its algorithm, or null.</param>
/// <param name="HasRegistry">True when the host was written.</param>
public sealed record ImageReference(string Registry, string Repository, string? Tag, string? Digest, bool HasRegistry)
{
    private const string DefaultRegistry = "docker.io";
    private const int MaxRepositoryLength = 255;

    /// <summary>Registry and repository: <c>docker.io/library/nginx</c>.</summary>
    public string FullName => Registry + "/" + Repository;

    /// <summary>True when the image is whatever the registry calls latest today: neither a tag other than <c>latest</c> nor a digest.</summary>
    public bool IsLatest => Digest is null && Tag is null or "latest";

    /// <summary>Reads a reference as container runtimes do.</summary>
    /// <returns>False when it is none: upper case in the repository, an empty tag, white space and the like. The runtime then refuses the container.</returns>
    public static bool TryParse(string text, out ImageReference? reference)
    {
        reference = null;
        var name = text;
        string? digest = null;
        string? tag = null;

        if (name.IndexOf('@') is var at and >= 0)
        {
            digest = name.Substring(at + 1);
            name = name.Substring(0, at);
        }

        // A colon before the last slash is that of a port.
        if (name.LastIndexOf(':') is var colon and >= 0 && colon > name.LastIndexOf('/'))
        {
            tag = name.Substring(colon + 1);
            name = name.Substring(0, colon);
        }

        var slash = name.IndexOf('/');
        var hasRegistry = slash > 0 && ImageSyntax.NamesHost(name, slash);
        var registry = hasRegistry ? name.Substring(0, slash) : DefaultRegistry;
        var repository = hasRegistry ? name.Substring(slash + 1) : name;
        if ((hasRegistry && !ImageSyntax.IsHost(registry))
            || repository.Length > MaxRepositoryLength
            || !ImageSyntax.IsRepository(repository)
            || (tag is not null && !ImageSyntax.IsTag(tag))
            || (digest is not null && !ImageSyntax.IsDigest(digest)))
        {
            return false;
        }

        registry = registry == "index.docker.io" ? DefaultRegistry : registry;
        if (registry == DefaultRegistry && repository.IndexOf('/') < 0)
        {
            repository = "library/" + repository;
        }

        reference = new ImageReference(registry, repository, tag, digest, hasRegistry);
        return true;
    }

    /// <summary>An image of which parts are given apart, as a text. What is no image reference stays none.</summary>
    /// <param name="name">The image, or a part of it.</param>
    /// <param name="registry">The registry in the place of that of <paramref name="name"/>; null to leave it.</param>
    /// <param name="tag">The tag in the place of that of <paramref name="name"/>, whose digest is of another version then; null to leave it.</param>
    /// <param name="digest">The digest in the place of that of <paramref name="name"/>; null to leave it.</param>
    public static string Compose(string name, string? registry, string? tag, string? digest)
    {
        if (name.IndexOf('@') is var at and >= 0)
        {
            digest ??= tag is null ? name.Substring(at + 1) : null;
            name = name.Substring(0, at);
        }

        if (name.LastIndexOf(':') is var colon and >= 0 && colon > name.LastIndexOf('/'))
        {
            tag ??= name.Substring(colon + 1);
            name = name.Substring(0, colon);
        }

        if (registry is not null)
        {
            var slash = name.IndexOf('/');
            name = registry.TrimEnd('/') + "/" + (slash > 0 && ImageSyntax.NamesHost(name, slash) ? name.Substring(slash + 1) : name);
        }

        return name + (tag is null ? "" : ":" + tag) + (digest is null ? "" : "@" + digest);
    }

    /// <summary>The reference in full.</summary>
    public override string ToString() => FullName + (Tag is null ? "" : ":" + Tag) + (Digest is null ? "" : "@" + Digest);
}
