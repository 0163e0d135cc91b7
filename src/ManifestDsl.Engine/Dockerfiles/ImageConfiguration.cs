using System.Collections.Immutable;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>What the image of a stage says about how its containers run.</summary>
/// <remarks>What the base image says is not in the file: where nothing in the file replaces it, it is null.</remarks>
/// <param name="User">The last USER; null when there is none in the stage or in those that it is built on.</param>
/// <param name="ExposedPorts">The ports of all EXPOSE.</param>
/// <param name="Environment">The variables of all ENV, and of the ARGs of the last stage, as its last instruction sees them.</param>
/// <param name="Entrypoint">The last ENTRYPOINT; null when there is none.</param>
/// <param name="Command">The last CMD; null when there is none.</param>
/// <param name="HealthCheck">The last HEALTHCHECK; null when there is none.</param>
/// <param name="WorkingDirectory">The last WORKDIR; null when there is none.</param>
public sealed record ImageConfiguration(
    ImageSetting? User,
    ImmutableArray<ImageSetting> ExposedPorts,
    Variables Environment,
    Instruction? Entrypoint,
    Instruction? Command,
    Instruction? HealthCheck,
    ImageSetting? WorkingDirectory)
{
    /// <summary>Runs through a stage and those that it is built on, as the build would.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="escape">The escape character of the file.</param>
    /// <param name="arguments">Values of build arguments; null for none.</param>
    public static ImageConfiguration Of(Stage stage, char escape, IReadOnlyDictionary<string, string>? arguments = null)
    {
        ImageSetting? user = null;
        ImageSetting? directory = null;
        var ports = ImmutableArray.CreateBuilder<ImageSetting>();
        var environment = BaseImage.EnvironmentOf(stage.BaseImage.Value, arguments);
        foreach (var part in stage.Chain().Reverse())
        {
            // The arguments of a stage end with it; its environment goes on.
            environment = environment.WithoutArguments();
            foreach (var instruction in part.Instructions)
            {
                switch (instruction.Keyword)
                {
                    case "ENV":
                        environment.Set(instruction, escape);
                        break;
                    case "ARG":
                        environment.Declare(instruction, escape, part.Globals);
                        break;
                    case "USER" when instruction.Arguments.Length > 0:
                        user = new ImageSetting(instruction, instruction.Rest, Expansion.Of(instruction.Rest.Text, escape, environment));
                        break;
                    case "WORKDIR" when instruction.Arguments.Length > 0:
                        directory = new ImageSetting(instruction, instruction.Rest, Expansion.Of(instruction.Rest.Text, escape, environment));
                        break;
                    case "EXPOSE":
                        ports.AddRange(instruction.Arguments.Select(word => new ImageSetting(instruction, word, Expansion.Of(word.Text, escape, environment))));
                        break;
                }
            }
        }

        return new ImageConfiguration(
            user, ports.ToImmutable(), environment, stage.Last("ENTRYPOINT"), stage.Last("CMD"), stage.Last("HEALTHCHECK"), directory);
    }
}

/// <summary>Something that an instruction sets.</summary>
/// <param name="Instruction">The instruction.</param>
/// <param name="Word">What was written.</param>
/// <param name="Value">What it stands for; null when that is not known before the build.</param>
public sealed record ImageSetting(Instruction Instruction, Word Word, string? Value);
