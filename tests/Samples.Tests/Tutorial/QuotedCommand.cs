namespace ManifestDsl.Samples.Tests.Tutorial;

/// <summary>A command of a <c>console</c> block, and the output that the page quotes: a line that begins with spaces continues the one before it.</summary>
internal sealed record QuotedCommand(string Command, IReadOnlyList<string> Output)
{
    public static IReadOnlyList<QuotedCommand> In(TutorialBlock block)
    {
        var commands = new List<QuotedCommand>();
        var output = new List<string>();
        foreach (var line in block.Lines)
        {
            if (line.StartsWith("$ ", StringComparison.Ordinal))
            {
                output = [];
                commands.Add(new(line[2..], output));
            }
            else if (line.StartsWith(' '))
            {
                output[^1] += " " + line.Trim();
            }
            else
            {
                output.Add(line);
            }
        }

        return commands;
    }

    /// <summary>True when the command is to fail.</summary>
    public bool Fails => Output.Any(line => line.Contains(": error ", StringComparison.Ordinal));
}
