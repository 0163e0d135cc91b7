using System.Collections.Immutable;
using ManifestDsl.Engine.Dockerfiles.Shell;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Commands;

/// <summary>No RUN calls what makes no sense while an image is built.</summary>
internal sealed class UselessCommandRule : CommandRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2062",
        "RUN should leave something in the image",
        "What a RUN starts ends with it, and what it looks at is the machine of the build: only changed files are kept.",
        "D41");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3001"];

    /// <inheritdoc/>
    protected override void Check(DockerfileContext context, RunScript script, ShellCommand command, DockerfileFindings findings)
    {
        if (command.Program is "service" or "systemctl" or "shutdown" or "reboot" or "ps" or "top" or "free" or "kill" or "ifconfig" or "vim" or "nano")
        {
            // Enabling a unit changes files.
            if (command.Program != "systemctl" || command.Verb is "start" or "restart" or "status")
            {
                findings.Add(this, command.Words[0], $"RUN calls {command.Program}, of which nothing is left in the image: remove it; what the container needs running is its ENTRYPOINT");
            }
        }
    }
}
