using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Dockerfiles.Rules;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>How an image runs that the project builds: from a Dockerfile, or with the .NET SDK. Compares by value.</summary>
/// <param name="Name">Its registry and repository; of an image without a registry only the repository.</param>
/// <param name="Origin">What messages call the place where it is defined: <c>its Dockerfile</c>, <c>the project file</c>.</param>
public sealed record BuiltImage(string Name, string Origin)
{
    /// <summary>True when the name has no registry: then it is the image of that repository in any.</summary>
    public bool IsOfAnyRegistry { get; init; }

    /// <summary>The user that it runs as; null when that is not known.</summary>
    public ImageUser? User { get; init; }

    /// <summary>The number of the user, also where it is named; null when that is not known.</summary>
    public long? UserNumber { get; init; }

    /// <summary>Where the user is set; null when the base image sets it, or no file does.</summary>
    public Provenance? UserPlace { get; init; }

    /// <summary>Where the image gives files to its user; null when it does not, as far as can be told.</summary>
    public Provenance? OwnedFilesPlace { get; init; }

    /// <summary>The ports that it exposes; default when they are not all known.</summary>
    public ImmutableArray<ExposedPort> Ports { get; init; }

    /// <summary>Where the first of them is exposed; null when no file does.</summary>
    public Provenance? PortsPlace { get; init; }

    /// <summary>The absolute paths that it declares as volumes.</summary>
    public ImmutableArray<Word> Volumes { get; init; } = [];

    /// <summary>All of it as a text: two images are equal when these are.</summary>
    private string Key => field ??= string.Join(
        "\n",
        Name,
        Origin,
        IsOfAnyRegistry.ToString(),
        User?.ToString() ?? "",
        UserNumber?.ToString(CultureInfo.InvariantCulture) ?? "",
        UserPlace?.ToString() ?? "",
        OwnedFilesPlace?.ToString() ?? "",
        Ports.IsDefault ? "?" : string.Join(" ", Ports),
        PortsPlace?.ToString() ?? "",
        string.Join(" ", Volumes.Select(static volume => volume.Text + volume.Provenance)));

    /// <summary>True when the image of a container is this one, in whatever version.</summary>
    public bool Is(ImageReference image) => Name == (IsOfAnyRegistry ? image.Repository : image.FullName);

    /// <inheritdoc/>
    public bool Equals(BuiltImage? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);
}
