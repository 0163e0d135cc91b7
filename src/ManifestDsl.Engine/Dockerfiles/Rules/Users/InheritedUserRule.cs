using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Users;

/// <summary>An image says its user itself, and does not leave it to an image of which nothing is known.</summary>
internal sealed class InheritedUserRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Opinion(
        "MDSL2023",
        "An image should name its user",
        "Without a USER the base image decides who the image runs as, and may decide otherwise in its next version.",
        "D01");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        if (!context.IsWindows && context.Configuration.User is null && context.Base is null)
        {
            findings.Add(this, context.Target.Image.Word, $"{context.Title} runs as the user of its base image, since its Dockerfile has no USER: write the number of one, such as USER 10001");
        }
    }
}
