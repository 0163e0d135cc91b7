using System.Collections.Immutable;
using ManifestDsl.Engine.Dockerfiles.Shell;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Commands;

/// <summary>wget does not fill the log of the build.</summary>
internal sealed class ProgressRule : CommandRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Opinion(
        "MDSL2067",
        "wget should be quiet",
        "Its progress bar is thousands of lines in the log of a build.",
        "D41");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3047"];

    /// <inheritdoc/>
    protected override void Check(DockerfileContext context, RunScript script, ShellCommand command, DockerfileFindings findings)
    {
        if (command.Program == "wget"
            && command.Words.Length > 1
            && !command.Words.Any(static word => word.Text is "--quiet" or "--no-verbose" || word.Text.StartsWith("--progress", StringComparison.Ordinal)
                || word.Text.StartsWith("-nv", StringComparison.Ordinal) || Switches.Has(word.Text, 'q', "aoOeiBtTwQPU")))
        {
            findings.Add(this, command.Words[0], "wget writes its progress into the log of the build: add --quiet, or --progress=dot:giga");
        }
    }
}
