using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Commands;

/// <summary>A RUN does not begin with cd.</summary>
internal sealed class ChangeDirectoryRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2041",
        "WORKDIR should be used in place of cd",
        "cd holds until the end of its RUN; WORKDIR holds for what follows, and makes the folder.",
        "D22");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var script in context.Scripts)
        {
            if (script.IsShell && script.Commands.Length > 0 && script.Commands[0] is { Program: "cd", Words.Length: > 1 } command)
            {
                findings.Add(this, command.Words[0], script.Commands.Length == 1
                    ? $"RUN does nothing but cd {command.Words[1].Text}, which the next instruction does not see: write WORKDIR {command.Words[1].Text}"
                    : $"RUN begins with cd {command.Words[1].Text}: write WORKDIR {command.Words[1].Text} before it");
            }
        }
    }
}
