using ManifestDsl.Engine.Dockerfiles.Shell;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Commands;

/// <summary>No RUN calls sudo.</summary>
internal sealed class SudoRule : CommandRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2028",
        "RUN must not call sudo",
        "An image with sudo hands root to whoever breaks into its program. A build needs none: USER says who runs a RUN.",
        "D08");

    /// <inheritdoc/>
    protected override void Check(DockerfileContext context, RunScript script, ShellCommand command, DockerfileFindings findings)
    {
        if (command.Program == "sudo")
        {
            findings.Add(this, command.Words[0], "RUN calls sudo: remove it, write USER root before what needs root, and the user of the image behind it");
        }
    }
}
