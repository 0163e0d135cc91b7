using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Instructions;

/// <summary>EXPOSE names ports that there are.</summary>
internal sealed class PortRangeRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Error(
        "MDSL2035",
        "EXPOSE must name a port up to 65535",
        "There is no higher port: docker build fails.",
        "D17");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (stage, expose) in context.All("EXPOSE"))
        {
            foreach (var word in expose.Arguments)
            {
                if (context.ValueOf(stage, expose, word.Text) is { } value && ExposedPort.TryParse(value, out var port) && port.Last > ExposedPort.Highest)
                {
                    findings.Add(this, word, $"EXPOSE names port {value}: write one from 1 to 65535");
                }
            }
        }
    }
}
