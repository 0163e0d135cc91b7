using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Instructions;

/// <summary>The image does not expose the port of SSH.</summary>
internal sealed class SecureShellPortRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2034",
        "An image must not expose port 22",
        "An SSH server in a container is a second way in, with keys and passwords that nobody rotates. kubectl exec needs none.",
        "D16");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var port in context.Configuration.ExposedPorts)
        {
            if (port.Value is { } value && ExposedPort.TryParse(value, out var exposed) && exposed.First <= 22 && exposed.Last >= 22 && exposed.Protocol == "tcp")
            {
                findings.Add(this, port.Word, $"{context.Title} exposes port 22: remove it and the SSH server, and use kubectl exec");
            }
        }
    }
}
