using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>A Dockerfile as a project declares it with <c>ManifestDockerfile</c>. Compares by value.</summary>
/// <param name="Path">Its path, as the compiler knows it.</param>
/// <param name="Text">Its text; null when it cannot be read.</param>
public sealed record DockerfileSource(string Path, string? Text)
{
    /// <summary>The name of the image that is built from it, without a tag: <c>ghcr.io/acme/web</c>; empty when the project does not say.</summary>
    public string Image { get; init; } = "";

    /// <summary>What people call the file: its path from the project's folder.</summary>
    public string Name { get; init; } = Path;

    /// <summary>Registry and repository of the image; null when the project does not say, or writes no image.</summary>
    public string? ImageName => Image.Length > 0 && ImageReference.TryParse(Image, out var reference) ? reference!.FullName : null;

    /// <summary>The stage that is built; empty for the last one.</summary>
    public string Target { get; init; } = "";

    /// <summary>Build arguments as the project writes them: <c>A=1;B=2</c>.</summary>
    public string BuildArguments { get; init; } = "";

    /// <summary>The build arguments by name.</summary>
    internal ImmutableDictionary<string, string> Arguments
    {
        get
        {
            var arguments = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            foreach (var part in BuildArguments.Split(';'))
            {
                if (part.IndexOf('=') is var equals and > 0)
                {
                    arguments[part.Substring(0, equals).Trim()] = part.Substring(equals + 1).Trim();
                }
            }

            return arguments.ToImmutable();
        }
    }
}
