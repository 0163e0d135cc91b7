using ManifestDsl.Engine.Dockerfiles.Shell;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Instructions;

/// <summary>CMD and ENTRYPOINT of the image start the program themselves.</summary>
internal sealed class ShellFormRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2056",
        "CMD and ENTRYPOINT should be JSON",
        "In the other form a shell is the first process. It does not hand on the signal that ends a pod, so that the program is killed after the grace period.",
        "D37");

    /// <inheritdoc/>
    public override string? BuildCheck => "JSONArgsRecommended";

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var instruction in (ReadOnlySpan<Instruction?>)[context.Configuration.Entrypoint, context.Configuration.Command])
        {
            // A file with SHELL has chosen its shell; a shell that hands its process over with exec gets no signals.
            if (instruction is { IsJson: false } && context.Target.Last("SHELL") is null && !Hands(instruction))
            {
                findings.Add(this, instruction, $"{instruction.Keyword} starts a shell, which does not hand on the signal that ends a pod: write it as JSON, {instruction.Keyword} {Json(instruction)}");
            }
        }
    }

    private static bool Hands(Instruction instruction) => ShellScript.Commands(instruction.Rest).Any(static command => command.Program is "exec" or "");

    private static string Json(Instruction instruction)
    {
        var commands = ShellScript.Commands(instruction.Rest);
        return commands.Length == 1 && commands[0].Assignments.IsEmpty && instruction.Rest.Text.IndexOfAny(['$', '>', '<', '\\']) < 0
            ? "[" + string.Join(", ", commands[0].Words.Select(static word => "\"" + word.Text.Replace("\"", "\\\"") + "\"")) + "]"
            : "[\"program\", \"argument\"]";
    }
}
