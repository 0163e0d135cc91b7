using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Bases;

/// <summary>FROM leaves the platform to the build, or names the one that it is built on.</summary>
internal sealed class PlatformRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2058",
        "FROM should not fix the platform",
        "With a fixed platform the image is for one kind of node, whatever docker build --platform asks for.",
        "D39");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3029", "DL3065"];

    /// <inheritdoc/>
    public override string? BuildCheck => "FromPlatformFlagConstDisallowed";

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var stage in context.File.Stages)
        {
            foreach (var flag in stage.From.Flags)
            {
                if (flag.Name != "platform")
                {
                    continue;
                }

                if (flag.Value.Trim('"') is "$TARGETPLATFORM" or "${TARGETPLATFORM}")
                {
                    findings.Add(this, flag.Value, flag.Provenance, "FROM asks for $TARGETPLATFORM, which it is built for anyway: remove --platform");
                }
                else if (flag.Value.IndexOf('$') < 0)
                {
                    findings.Add(this, flag.Value, flag.Provenance, $"FROM fixes the platform {flag.Value}: remove --platform, and give it to docker build, or write --platform=$BUILDPLATFORM for a stage that compiles");
                }
            }
        }
    }
}
