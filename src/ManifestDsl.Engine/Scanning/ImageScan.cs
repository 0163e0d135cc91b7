using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Scanning;

/// <summary>What a report says of one image: what is at or above the severity that the project asks for.</summary>
public sealed class ImageScan
{
    private ImmutableArray<ImageReference> _names;

    /// <summary>The path of the report from the project's folder, with <c>/</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The full path of the report.</summary>
    public string File { get; init; } = "";

    /// <summary>The image as the scanner was told it.</summary>
    public string Artifact { get; init; } = "";

    /// <summary>The tags by which the scanner found it, with registry and repository.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The digests by which registries have it, each with its algorithm: <c>sha256:…</c>.</summary>
    public ImmutableArray<string> Digests { get; init; } = [];

    /// <summary>When the report was made, <c>yyyy-MM-ddTHH:mm:ssZ</c>; empty when it does not say so.</summary>
    public string Created { get; init; } = "";

    /// <summary>True when the report is older than the project accepts, or does not say how old it is.</summary>
    public bool IsStale { get; init; }

    /// <summary>The distribution that the image is made of: <c>debian 12.5</c>; empty when there is none.</summary>
    public string OperatingSystem { get; init; } = "";

    /// <summary>True when that distribution gets no more fixes.</summary>
    public bool IsEndOfLife { get; init; }

    /// <summary>The vulnerabilities, the worst first.</summary>
    public ImmutableArray<Vulnerability> Vulnerabilities { get; init; } = [];

    /// <summary>The secrets in its files, the worst first.</summary>
    public ImmutableArray<ScanIssue> Secrets { get; init; } = [];

    /// <summary>What its configuration has, the worst first.</summary>
    public ImmutableArray<ScanIssue> Misconfigurations { get; init; } = [];

    /// <summary>The day of <see cref="Created"/>.</summary>
    public string Day => Created.Length >= 10 ? Created.Substring(0, 10) : "";

    /// <summary>The names of the image, taken apart. Computed when first asked for.</summary>
    public ImmutableArray<ImageReference> Names => _names.IsDefault ? _names = ReadNames() : _names;

    /// <summary>True when the report is of this very image: by its digest when it has one, otherwise by its tag.</summary>
    public bool IsOf(ImageReference image)
    {
        if (image.Digest is { } digest)
        {
            return Digests.Contains(digest);
        }

        foreach (var name in Names)
        {
            if (name.FullName == image.FullName && TagOf(name) is { } tag && tag == TagOf(image))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the report is of an image of the same repository and, where both have one, of the same tag.</summary>
    public bool IsNear(ImageReference image)
    {
        foreach (var name in Names)
        {
            if (name.FullName == image.FullName && (image.Tag is null || name.Tag is null || name.Tag == image.Tag))
            {
                return true;
            }
        }

        return false;
    }

    // Runtimes take latest for no tag; with a digest they look at no tag.
    private static string? TagOf(ImageReference image) => image.Tag ?? (image.Digest is null ? "latest" : null);

    private ImmutableArray<ImageReference> ReadNames()
    {
        var names = ImmutableArray.CreateBuilder<ImageReference>();
        foreach (var text in Tags.Insert(0, Artifact))
        {
            if (ImageReference.TryParse(text, out var name))
            {
                names.Add(name!);
            }
        }

        return names.ToImmutable();
    }
}
