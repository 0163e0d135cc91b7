using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Instructions;

/// <summary>The image has a HEALTHCHECK. An opinion: Kubernetes ignores it.</summary>
internal sealed class NoHealthCheckRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Opinion(
        "MDSL2036",
        "An image that runs elsewhere should have a HEALTHCHECK",
        "Docker and Compose go by it. Kubernetes ignores it and has probes of its own, so that nothing is missing in a cluster.",
        "D18");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        if (context.Configuration.HealthCheck is null)
        {
            findings.Add(this, context.Target.From, $"{context.Title} has no HEALTHCHECK: write one if it runs elsewhere than in Kubernetes, which ignores it");
        }
    }
}
