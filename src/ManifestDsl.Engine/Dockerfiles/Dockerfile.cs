using System.Collections.Immutable;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>A Dockerfile, taken apart.</summary>
/// <param name="Instructions">All instructions in their order, those of no stage included.</param>
/// <param name="Stages">The build stages; the last one is the image.</param>
/// <param name="Errors">What <c>docker build</c> refuses; the instructions around it were read all the same.</param>
/// <param name="Escape">The character that continues a line and escapes another: <c>\</c>, or <c>`</c> by a directive.</param>
public sealed record Dockerfile(
    ImmutableArray<Instruction> Instructions,
    ImmutableArray<Stage> Stages,
    ImmutableArray<DockerfileError> Errors,
    char Escape)
{
    /// <summary>The stage that becomes the image; null for a file without FROM.</summary>
    public Stage? Final => Stages.Length == 0 ? null : Stages[Stages.Length - 1];

    /// <summary>The stage of a name, as <c>docker build --target</c> finds it: by its alias, or its number from 0; null when there is none.</summary>
    public Stage? FindStage(string name)
    {
        foreach (var stage in Stages)
        {
            if (string.Equals(stage.Alias, name, StringComparison.OrdinalIgnoreCase))
            {
                return stage;
            }
        }

        return int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) && index < Stages.Length
            ? Stages[index]
            : null;
    }
}
