using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Users;

/// <summary>The last USER is another than root.</summary>
internal sealed class RootUserRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2021",
        "The last USER of an image must not be root",
        "A process that is root in its container is root on the node once it escapes. The last USER of a Dockerfile is the one that the image runs as.",
        "D02");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        if (context.Configuration.User is not { Value: { } value } last || !ImageUser.Parse(value).IsRoot)
        {
            return;
        }

        string? before = null;
        foreach (var instruction in context.Target.Chain().Reverse().SelectMany(static stage => stage.Instructions))
        {
            before = instruction.Keyword == "USER" && !ReferenceEquals(instruction, last.Instruction) && !ImageUser.Parse(instruction.Rest.Text).IsRoot ? instruction.Rest.Text : before;
        }

        findings.Add(this, last.Word, before is null
            ? $"{context.Title} runs as root by USER {last.Word.Text}: write the number of another user, such as USER 10001"
            : $"{context.Title} runs as root, since USER {last.Word.Text} stands after USER {before}: write USER {before} again behind what needs root");
    }
}
