using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Commands;

/// <summary>A RUN with a pipe fails when a command in front of the pipe does.</summary>
internal sealed class PipeFailureRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2057",
        "A pipe should fail with its first command",
        "A shell goes by the last command of a pipe: a download that fails in front of it goes unnoticed, and the image lacks it.",
        "D38");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var script in context.Scripts)
        {
            // What only writes a text cannot fail.
            if (script.IsShell && !script.StopsInPipes && script.Commands.FirstOrDefault(static command => command is { IsPiped: true, Program: not ("echo" or "printf" or "yes" or "true" or "") }) is { } command)
            {
                findings.Add(this, command.Words[0], $"RUN does not fail when {command.Program} does, since it stands in front of a pipe: begin the RUN with set -o pipefail, or write SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"] before it");
            }
        }
    }
}
