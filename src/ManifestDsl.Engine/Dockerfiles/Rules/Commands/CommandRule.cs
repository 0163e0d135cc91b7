using ManifestDsl.Engine.Dockerfiles.Shell;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Commands;

/// <summary>A rule about each command of the RUNs, in all stages.</summary>
internal abstract class CommandRule : DockerfileRule
{
    /// <inheritdoc/>
    public sealed override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var script in context.Scripts)
        {
            foreach (var command in script.Commands)
            {
                Check(context, script, command, findings);
            }
        }
    }

    /// <summary>Checks one command.</summary>
    protected abstract void Check(DockerfileContext context, RunScript script, ShellCommand command, DockerfileFindings findings);
}
