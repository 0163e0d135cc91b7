using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>The images that a project builds, as far as it says which. Compares by value.</summary>
/// <param name="all">The images.</param>
public sealed class BuiltImages(ImmutableArray<BuiltImage> all) : IEquatable<BuiltImages>
{
    /// <summary>The project says nothing of its images.</summary>
    public static readonly BuiltImages None = new([]);

    /// <summary>The images.</summary>
    public ImmutableArray<BuiltImage> All { get; } = all;

    /// <summary>The image that a container runs; null when the project does not build it, or in several ways.</summary>
    public BuiltImage? Find(ImageReference image)
    {
        BuiltImage? found = null;
        foreach (var candidate in All)
        {
            if (candidate.Is(image))
            {
                if (found is not null)
                {
                    return null;
                }

                found = candidate;
            }
        }

        return found;
    }

    /// <inheritdoc/>
    public bool Equals(BuiltImages? other) => ReferenceEquals(this, other) || (other is not null && All.SequenceEqual(other.All));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BuiltImages);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Length;
}
