using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules;

/// <summary>What a rule sees: a Dockerfile and the image that is built from it. Computed once and shared by all rules.</summary>
public sealed class DockerfileContext
{
    private ImmutableArray<RunScript> _scripts;
    private HashSet<int>? _imageStages;

    internal DockerfileContext(DockerfileSource source, Dockerfile file, Stage target, RuleComments comments, PolicyOptions options)
    {
        Source = source;
        File = file;
        Target = target;
        Comments = comments;
        Options = options;
        Configuration = ImageConfiguration.Of(target, file.Escape, source.Arguments);
        Base = BaseImage.Find(target.BaseImage.Value);
    }

    /// <summary>The file as the project hands it over.</summary>
    public DockerfileSource Source { get; }

    /// <summary>The file, taken apart.</summary>
    public Dockerfile File { get; }

    /// <summary>The stage that becomes the image.</summary>
    public Stage Target { get; }

    /// <summary>The comments that are addressed to rules.</summary>
    public RuleComments Comments { get; }

    /// <summary>What the project says about its policy.</summary>
    public PolicyOptions Options { get; }

    /// <summary>Registry and repository of each image that a container of the project runs; null when they are not all known.</summary>
    public IReadOnlyCollection<string>? UsedImages { get; init; }

    /// <summary>How the image runs.</summary>
    public ImageConfiguration Configuration { get; }

    /// <summary>What the image is built on in the end; null when nothing is known of it.</summary>
    public BaseImage? Base { get; }

    /// <summary>The commands of all RUNs.</summary>
    public ImmutableArray<RunScript> Scripts => _scripts.IsDefault ? _scripts = RunScripts.Of(File) : _scripts;

    /// <summary>What messages call the image: <c>The image ghcr.io/acme/web</c>.</summary>
    public string Title => Source.Image.Length == 0 ? "The image" : "The image " + Source.Image;

    /// <summary>True for an image of Windows: its users have no numbers.</summary>
    public bool IsWindows => RunScripts.IsWindows(Target);

    /// <summary>True when the layers of a stage are layers of the image.</summary>
    public bool IsInImage(Stage stage) => (_imageStages ??= [.. Target.Chain().Select(static part => part.Index)]).Contains(stage.Index);

    /// <summary>What a word of an instruction stands for; null when that is not known before the build.</summary>
    /// <param name="stage">The stage that the instruction is in.</param>
    /// <param name="instruction">The instruction.</param>
    /// <param name="text">The word as written.</param>
    public string? ValueOf(Stage stage, Instruction instruction, string text)
    {
        // Most words have no variable.
        if (text.IndexOf('$') < 0)
        {
            return instruction.IsJson ? text : Expansion.Of(text, File.Escape, new Variables(null));
        }

        var variables = VariablesBefore(stage, instruction);
        return Expansion.Of(text, File.Escape, variables);
    }

    /// <summary>The variables that an instruction sees.</summary>
    public Variables VariablesBefore(Stage stage, Instruction instruction)
    {
        var variables = BaseImage.EnvironmentOf(stage.BaseImage.Value, Source.Arguments);
        foreach (var part in stage.Chain().Reverse())
        {
            variables = variables.WithoutArguments();
            foreach (var before in part.Instructions)
            {
                if (ReferenceEquals(before, instruction))
                {
                    return variables;
                }

                if (before.Keyword == "ENV")
                {
                    variables.Set(before, File.Escape);
                }
                else if (before.Keyword == "ARG")
                {
                    variables.Declare(before, File.Escape, part.Globals);
                }
            }
        }

        return variables;
    }

    /// <summary>The image of a stage; null when it is an earlier stage, <c>scratch</c>, or not known.</summary>
    public static ImageReference? ImageOf(Stage stage) =>
        stage.Parent is null && stage.Image.Value is { } text && text != "scratch" && ImageReference.TryParse(text, out var image) ? image : null;

    /// <summary>The instructions of a kind, with the stage that each is in.</summary>
    public IEnumerable<(Stage Stage, Instruction Instruction)> All(params string[] keywords)
    {
        foreach (var stage in File.Stages)
        {
            foreach (var instruction in stage.Instructions)
            {
                if (Array.IndexOf(keywords, instruction.Keyword) >= 0)
                {
                    yield return (stage, instruction);
                }
            }
        }
    }
}
