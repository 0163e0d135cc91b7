
namespace ManifestDsl.Samples.Tests.Tutorial;

/// <summary>
/// Walks through a page in order, in a copy of a sample. A block of <c>console</c> is run and its output compared, <c>diff</c> is an edit, any other block with the name of a
/// file is written when there is no such file, and else must be a part of it.
/// </summary>
internal sealed class TutorialWalk(SampleFolder samples, string sample)
{
    /// <summary>How many steps there were.</summary>
    public int Steps { get; private set; }

    public void Take(TutorialBlock block)
    {
        Steps++;
        switch (block.Language)
        {
            case "console":
                foreach (var command in QuotedCommand.In(block))
                {
                    Run(block, command);
                }

                break;
            case "diff":
                samples.Write(Path(block), TextEdit.Apply(samples.Read(Path(block)), block.Lines) ?? throw Wrong(block, $"{block.File} does not have these lines, once:\n{samples.Read(Path(block))}"));
                break;
            default:
                Show(block);
                break;
        }
    }

    private void Run(TutorialBlock block, QuotedCommand command)
    {
        // What is no business of a build is for the reader.
        if (!command.Command.StartsWith("dotnet ", StringComparison.Ordinal))
        {
            return;
        }

        var result = samples.RunIn(sample, command.Command.Split(' ')[1..]);
        var lines = BuildOutput.Lines(result.Output, samples.PathOf(sample), samples.PathOf($"artifacts/bin/{sample}/debug"));
        if (BuildOutput.Difference(lines, command.Output) is { } difference)
        {
            throw Wrong(block, difference);
        }

        if (command.Fails != (result.ExitCode != 0))
        {
            throw Wrong(block, result.Output);
        }
    }

    private void Show(TutorialBlock block)
    {
        if (block.File.Length == 0)
        {
            throw Wrong(block, "The block names no file.");
        }

        if (!File.Exists(samples.PathOf(Path(block))))
        {
            samples.Write(Path(block), string.Join('\n', block.Lines) + "\n");
        }
        else if (!Excerpt.IsOf(samples.Read(Path(block)), block.Lines))
        {
            throw Wrong(block, $"{block.File} has other lines:\n{samples.Read(Path(block))}");
        }
    }

    // Tests have one folder for the output of all samples.
    private string Path(TutorialBlock block) => block.File.StartsWith("manifests/", StringComparison.Ordinal) ? $"artifacts/bin/{sample}/debug/{block.File}" : $"{sample}/{block.File}";

    private static InvalidOperationException Wrong(TutorialBlock block, string what) => new($"Line {block.Line}: {what}");
}
