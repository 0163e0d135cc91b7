using System.Collections.Immutable;
using ManifestDsl.Engine.Dockerfiles.Shell;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Packages;

/// <summary>A call of a package manager, taken apart.</summary>
/// <param name="Manager">The program: <c>apt-get</c>, <c>apk</c>, <c>pip</c>.</param>
/// <param name="Verb">What it is to do: <c>install</c>.</param>
/// <param name="Packages">The operands behind the verb.</param>
/// <param name="Command">The command.</param>
internal sealed record PackageCall(string Manager, string Verb, ImmutableArray<Word> Packages, ShellCommand Command)
{
    /// <summary>True when it installs packages.</summary>
    public bool IsInstall => Manager switch
    {
        "apk" => Verb == "add",
        "yum" or "dnf" or "microdnf" or "tdnf" => Verb is "install" or "groupinstall" or "localinstall" or "reinstall",
        "zypper" => Verb is "install" or "in",
        "npm" => Verb is "install" or "i" or "add",
        "yarn" => Verb is "install" or "add" or "global" or "",
        _ => Verb == "install",
    };

    /// <summary>True for the tools of Debian.</summary>
    public bool IsApt => Manager is "apt-get" or "apt" or "aptitude";

    /// <summary>True for the tools of Red Hat and its like.</summary>
    public bool IsYum => Manager is "yum" or "dnf" or "microdnf" or "tdnf";

    /// <summary>The call in a command; null when the command is none.</summary>
    public static PackageCall? Of(ShellCommand command)
    {
        var manager = command.Program switch
        {
            "apt-get" or "apt" or "aptitude" or "apk" or "yum" or "dnf" or "microdnf" or "tdnf" or "zypper" or "npm" or "yarn" or "gem" or "go" or "pip" => command.Program,
            "pip3" => "pip",
            "dnf5" => "dnf",
            "python" or "python3" when command.Words.Length > 2 && command.Words[1].Text == "-m" && command.Words[2].Text == "pip" => "pip",
            _ => null,
        };
        if (manager is null)
        {
            return null;
        }

        var operands = Operands(command, manager, command.Program.StartsWith("python", StringComparison.Ordinal) ? 3 : 1);
        return operands.Count == 0
            ? new PackageCall(manager, "", [], command)
            : new PackageCall(manager, operands[0].Text, [.. operands.Skip(1)], command);
    }

    private static List<Word> Operands(ShellCommand command, string manager, int first)
    {
        var operands = new List<Word>();
        for (var i = first; i < command.Words.Length; i++)
        {
            var text = command.Words[i].Text;
            if (text is ">" or ">>" or "<" or "2>" or "&>" or "1>")
            {
                i++;
            }
            else if (text.Length == 0 || text.IndexOf('>') is 0 or 1 || text[0] == '<')
            {
                // A redirection in one word.
            }
            else if (text[0] != '-')
            {
                operands.Add(command.Words[i]);
            }
            else if (TakesValue(manager, text))
            {
                i++;
            }
        }

        return operands;
    }

    /// <summary>True for an option whose value is the next word.</summary>
    private static bool TakesValue(string manager, string option) => manager switch
    {
        "apt-get" or "apt" or "aptitude" => option is "-o" or "-c" or "-t" or "--option" or "--config-file" or "--target-release" or "--default-release",
        "apk" => option is "-t" or "--virtual" or "-X" or "--repository" or "-p" or "--root" or "--arch" or "--keys-dir" or "--cache-dir" or "--repositories-file",
        "yum" or "dnf" or "microdnf" or "tdnf" => option is "-c" or "--config" or "--enablerepo" or "--disablerepo" or "--releasever" or "--installroot" or "--setopt" or "-x" or "--exclude",
        "zypper" => option is "-R" or "--root" or "--from" or "-r" or "--repo" or "-t" or "--type",
        "pip" => option is "-r" or "--requirement" or "-c" or "--constraint" or "-i" or "--index-url" or "--extra-index-url" or "-t" or "--target" or "-e" or "--editable" or "-f" or "--find-links"
            or "--trusted-host" or "--prefix" or "--root" or "--platform" or "--python-version" or "--cache-dir" or "--proxy" or "--timeout" or "--retries" or "--log" or "--progress-bar"
            or "--only-binary" or "--no-binary",
        "npm" or "yarn" => option is "--prefix" or "--registry" or "--cache" or "--cwd" or "--network-timeout",
        "gem" => option is "-v" or "--version" or "-i" or "--install-dir" or "-n" or "--bindir" or "-s" or "--source" or "-P",
        "go" => option is "-ldflags" or "-tags" or "-o" or "-p" or "-mod",
        _ => false,
    };
}
