using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Packages;

/// <summary>A package manager that asks before it installs is told to go on.</summary>
internal sealed class UnansweredPromptRule : PackageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2045",
        "Installing must not wait for an answer",
        "Nobody answers while an image is built: the package manager gives up, and the build with it.",
        "D26");

    /// <inheritdoc/>
    protected override void Check(DockerfileContext context, RunScript script, PackageCall call, DockerfileFindings findings)
    {
        // Settings that answer for all calls, and answers that come through a pipe.
        if (IsAnswered(call)
            || script.Commands.Any(static command => command is { IsPiped: true, Program: "yes" or "echo" or "printf" })
            || context.Source.Text!.IndexOf("assumeyes", StringComparison.OrdinalIgnoreCase) >= 0
            || context.Source.Text.IndexOf("Assume-Yes", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return;
        }

        findings.Add(this, call.Command.Words[0], $"{call.Manager} {call.Verb} waits for an answer that nobody gives: add {(call.Manager == "zypper" ? "--non-interactive before " + call.Verb : "-y")}");
    }

    private static bool IsAnswered(PackageCall call)
    {
        var words = call.Command.Words;
        if (call.Command.Words.Any(static word => word.Text.IndexOf('$') >= 0 && word.Text[0] is '$' or '"'))
        {
            // The answer may be in the variable.
            return true;
        }

        return call.Manager switch
        {
            "apt-get" or "apt" or "aptitude" => !(call.Verb is "install" or "upgrade" or "dist-upgrade" or "full-upgrade" or "remove" or "purge")
                || words.Any(static word => word.Text is "--yes" or "--assume-yes" or "--force-yes" or "-q=2" or "--print-uris" or "--download-only" or "--simulate"
                    || Commands.Switches.Has(word.Text, 'y', "otc") || Commands.Switches.Has(word.Text, 's', "otc") || word.Text.IndexOf("qq", StringComparison.Ordinal) == 1),
            "yum" or "dnf" or "tdnf" => !(call.IsInstall || call.Verb is "update" or "upgrade" or "remove" or "erase" or "distro-sync")
                || words.Any(static word => word.Text is "--assumeyes" or "--downloadonly" || Commands.Switches.Has(word.Text, 'y', "cx")),
            "zypper" => !(call.IsInstall || call.Verb is "update" or "up" or "patch" or "remove" or "rm" or "dist-upgrade" or "dup")
                || words.Any(static word => word.Text is "--non-interactive" or "--no-confirm" or "-n" or "-y"),
            _ => true,
        };
    }
}
