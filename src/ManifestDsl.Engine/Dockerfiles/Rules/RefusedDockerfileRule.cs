using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules;

/// <summary>What <c>docker build</c> refuses. <see cref="DockerfileChecker"/> reports it before any rule is asked.</summary>
internal sealed class RefusedDockerfileRule : DockerfileRule
{
    public static readonly RuleMetadata Data = RuleData.Error(
        "MDSL2019",
        "A Dockerfile must be one that docker build accepts",
        "What docker build refuses gives no image. A Dockerfile that cannot be read is not checked either, which must not pass in silence.",
        "D39");

    public override RuleMetadata Metadata => Data;

    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
    }
}
