using System.Text;
using ManifestDsl.Engine.Model;
using ManifestDsl.MSBuild.Reading;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>
/// The lists of images: <c>images.json</c> says of each where it is used, <c>images.txt</c> has nothing but the images, for scanners. The output folder lists
/// those of all objects, whatever their environment; the folder of an environment those of its own objects.
/// </summary>
internal static class ImageFiles
{
    public const string ListName = "images.txt";
    public const string DetailsName = "images.json";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The files; none when there is no image.</summary>
    /// <param name="images">All uses, in any order.</param>
    /// <param name="manifests">All objects: the folder of an environment is that of its files.</param>
    public static IEnumerable<PlannedFile> Create(IReadOnlyList<CompiledImage> images, IReadOnlyList<CompiledManifest> manifests)
    {
        if (images.Count == 0)
        {
            return [];
        }

        var files = new List<PlannedFile>(Create("", images));
        foreach (var environment in images.Where(static use => use.Environment is not null).GroupBy(static use => use.Environment, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            if (manifests.FirstOrDefault(manifest => manifest.Environment == environment.Key) is { } manifest)
            {
                files.AddRange(Create(manifest.Path.Substring(0, manifest.Path.IndexOf('/') + 1), [.. environment]));
            }
        }

        return files;
    }

    /// <summary>What can be pulled: each image once, in ordinal order. What is no image reference has a finding of its own, and is in the details only.</summary>
    public static IReadOnlyList<string> References(IReadOnlyList<CompiledImage> images) =>
    [
        .. images.Select(static use => use.Image).Where(static image => ImageReference.TryParse(image, out _)).Distinct(StringComparer.Ordinal).OrderBy(static image => image, StringComparer.Ordinal),
    ];

    /// <summary>True for a list of ours, wherever it lies.</summary>
    public static bool IsOurs(string file) => Path.GetFileName(file) switch
    {
        DetailsName => HasHead(file),
        // It holds images and nothing else: what is beside it says whose it is.
        ListName => Path.Combine(Path.GetDirectoryName(file) ?? "", DetailsName) is var details && File.Exists(details) && HasHead(details),
        _ => false,
    };

    private static bool HasHead(string file)
    {
        var head = JsonText.HeadOfList("images");
        return File.ReadLines(file).Take(head.Length).SequenceEqual(head);
    }

    private static IEnumerable<PlannedFile> Create(string folder, IReadOnlyList<CompiledImage> images)
    {
        var groups = images.GroupBy(static use => use.Image, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal);
        yield return new PlannedFile(folder + DetailsName, JsonText.List("images", groups, Write), "");
        yield return new PlannedFile(folder + ListName, Utf8.GetBytes(string.Concat(References(images).Select(static image => image + "\n"))), "");
    }

    private static void Write(JsonText json, IGrouping<string, CompiledImage> image)
    {
        ImageReference.TryParse(image.Key, out var reference);
        json.Field("image", image.Key)
            .Field("registry", reference?.Registry)
            .Field("repository", reference?.Repository)
            .Field("tag", reference?.Tag)
            .Field("digest", reference?.Digest)
            .Field("uses", image.Distinct().OrderBy(static use => use.Environment, StringComparer.Ordinal).ThenBy(static use => use.Resource, StringComparer.Ordinal), Write);
    }

    private static void Write(JsonText json, CompiledImage use) => json
        .Field("environment", use.Environment)
        .Field("object", use.Resource)
        .Field("field", use.Field)
        .Field("name", use.Name)
        .Field("file", use.File)
        .Field("line", use.Line);
}
