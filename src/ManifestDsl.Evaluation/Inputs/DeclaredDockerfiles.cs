using System.Collections.Immutable;
using ManifestDsl.Engine.Dockerfiles;
using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Evaluation.Inputs;

/// <summary>The images that a project builds: its Dockerfiles, and what the .NET SDK makes of the project itself. Compares by value.</summary>
public sealed class DeclaredDockerfiles : IEquatable<DeclaredDockerfiles>
{
    private readonly List<DockerfileSource> _sources = [];
    private readonly List<(string Repository, string Content)> _sdkImages = [];
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);
    private BuiltImages? _images;

    /// <summary>The Dockerfiles, each with the image that it gives.</summary>
    public IReadOnlyList<DockerfileSource> Sources => _sources;

    /// <summary>How the images run; read when first asked for.</summary>
    public BuiltImages Images => _images ??= _sources.Count == 0 && _sdkImages.Count == 0 ? BuiltImages.None : ReadImages();

    /// <summary>True for the path of one of the Dockerfiles.</summary>
    public bool Has(string path) => _texts.ContainsKey(path);

    /// <summary>The place in a Dockerfile; null when it is in none.</summary>
    public Location? Find(Provenance? place)
    {
        if (place?.File is not { } file || !_texts.TryGetValue(file, out var text) || place.Start + place.Length > text.Length)
        {
            return null;
        }

        var span = new TextSpan(place.Start, place.Length);
        return Location.Create(file, span, text.Lines.GetLinePositionSpan(span));
    }

    /// <inheritdoc/>
    public bool Equals(DeclaredDockerfiles? other) => other is not null && _sources.SequenceEqual(other._sources) && _sdkImages.SequenceEqual(other._sdkImages);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DeclaredDockerfiles);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_sources.Count * 31) + _sdkImages.Count);

    /// <summary>Takes in a line of the inputs: image, stage, build arguments and the name of the file, one a line.</summary>
    internal void AddDockerfile(InputsFile.Entry entry, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var text = files.FirstOrDefault(file => file.Path == entry.Name)?.GetText(cancellationToken);
        var parts = entry.Content.Split('\n');
        if (parts.Length != 4)
        {
            return;
        }

        if (text is not null)
        {
            _texts[entry.Name] = text;
        }

        _sources.Add(new DockerfileSource(entry.Name, text?.ToString()) { Image = parts[0], Target = parts[1], BuildArguments = parts[2], Name = parts[3] });
    }

    /// <summary>Takes in a line of the inputs: registry, user, base image, ports, and the name of the project file when it is another project's, one a line.</summary>
    internal void AddSdkImage(InputsFile.Entry entry) => _sdkImages.Add((entry.Name, entry.Content));

    private BuiltImages ReadImages()
    {
        var images = ImmutableArray.CreateBuilder<BuiltImage>();
        foreach (var source in _sources)
        {
            if (BuiltImageReader.Read(source) is { } image)
            {
                images.Add(image);
            }
        }

        foreach (var (repository, content) in _sdkImages)
        {
            if (content.Split('\n') is [var registry, var user, var baseImage, var ports, var project]
                && BuiltImageReader.Read(
                    registry.Length > 0 ? registry + "/" + repository : repository,
                    registry.Length > 0,
                    user,
                    baseImage,
                    ports == "?" ? null : ports.Split([' '], StringSplitOptions.RemoveEmptyEntries)) is { } image)
            {
                images.Add(project.Length == 0 ? image : image with { Origin = project });
            }
        }

        return new BuiltImages(images.ToImmutable());
    }
}
