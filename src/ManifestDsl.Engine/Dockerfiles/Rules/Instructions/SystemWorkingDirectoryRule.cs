using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Instructions;

/// <summary>WORKDIR is no folder of the system.</summary>
internal sealed class SystemWorkingDirectoryRule : DockerfileRule
{
    private static readonly string[] Folders = ["/proc", "/sys", "/dev", "/boot", "/initrd", "/lost+found"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2040",
        "WORKDIR must not be a folder of the system",
        "The kernel fills these folders when the container starts: what the build put there is hidden, and what the program writes reaches the node's kernel.",
        "D21");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (stage, instruction) in context.All("WORKDIR"))
        {
            if (context.ValueOf(stage, instruction, instruction.Rest.Text) is { } value
                && Array.Exists(Folders, folder => value == folder || value.StartsWith(folder + "/", StringComparison.Ordinal)))
            {
                findings.Add(this, instruction.Rest, $"WORKDIR is {value}, a folder of the system: write one of the program, such as /app");
            }
        }
    }
}
