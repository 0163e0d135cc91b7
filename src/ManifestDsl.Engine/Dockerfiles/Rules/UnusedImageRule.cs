using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules;

/// <summary>A container of the project runs the image that the Dockerfile is said to give.</summary>
internal sealed class UnusedImageRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2074",
        "A container must run the image of a Dockerfile",
        "The image that a ManifestDockerfile names is compared with the containers that run it. With a name that none of them has, nothing is compared.");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        if (context.UsedImages is { Count: > 0 } used && context.Source.ImageName is { } name && !used.Contains(name))
        {
            findings.Add(
                this,
                context.Target.From,
                $"No container of this project runs {context.Source.Image}, which ManifestDockerfile names as the image of this file: correct Image, or remove it");
        }
    }
}
