using ManifestDsl.Engine.Dockerfiles.Shell;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Commands;

/// <summary>No RUN sets the password of a user.</summary>
internal sealed class PasswordRule : CommandRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2031",
        "RUN must not set passwords",
        "The password is in the history of the image, and its hash in the image. Nobody signs in to a container with a password.",
        "D10");

    /// <inheritdoc/>
    protected override void Check(DockerfileContext context, RunScript script, ShellCommand command, DockerfileFindings findings)
    {
        if (command.Program == "chpasswd")
        {
            findings.Add(this, command.Words[0], "RUN sets a password with chpasswd: remove it, since nobody signs in to a container with a password");
        }
    }
}
