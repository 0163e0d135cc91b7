using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Packages;

/// <summary>Packages are installed in the version that was tested.</summary>
internal sealed class UnpinnedPackageRule : PackageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Opinion(
        "MDSL2044",
        "Packages should have a version",
        "Without a version each build takes the newest. With one, a build fails once the distribution has replaced it by a fixed one: an opinion.",
        "D25");

    /// <inheritdoc/>
    protected override void Check(DockerfileContext context, RunScript script, PackageCall call, DockerfileFindings findings)
    {
        if (!call.IsInstall || HasVersions(call))
        {
            return;
        }

        foreach (var package in call.Packages)
        {
            if (package.Text.IndexOfAny(['$', '*', '`']) < 0 && !IsPinned(call.Manager, package.Text))
            {
                findings.Add(this, package, $"RUN installs whatever version of {package.Text} there is: write {Pinned(call.Manager, package.Text)}");
            }
        }
    }

    /// <summary>True when the versions stand elsewhere.</summary>
    private static bool HasVersions(PackageCall call) => call.Manager switch
    {
        "pip" => call.Command.Words.Any(static word => word.Text is "-r" or "-c" || word.Text.StartsWith("--requirement", StringComparison.Ordinal) || word.Text.StartsWith("--constraint", StringComparison.Ordinal)),
        "gem" => call.Command.Words.Any(static word => word.Text is "-v" || word.Text.StartsWith("--version", StringComparison.Ordinal)),
        "yarn" => call.Verb is not "add",
        _ => false,
    };

    private static bool IsPinned(string manager, string package)
    {
        if (package[0] is '.' or '/' || package.IndexOf("://", StringComparison.Ordinal) > 0 || package.StartsWith("git+", StringComparison.Ordinal))
        {
            return true;
        }

        return manager switch
        {
            "apt-get" or "apt" or "aptitude" => package.IndexOf('=') > 0 || package.IndexOf('/') > 0 || package.EndsWith(".deb", StringComparison.Ordinal) || package.EndsWith("-", StringComparison.Ordinal),
            "apk" => package.IndexOfAny(['=', '~', '<', '>']) > 0 || package.EndsWith(".apk", StringComparison.Ordinal) || package[0] == '!',
            "yum" or "dnf" or "microdnf" or "tdnf" => package[0] == '@' || package.EndsWith(".rpm", StringComparison.Ordinal) || HasVersionAfterDash(package),
            "zypper" => package.IndexOfAny(['=', '<', '>']) > 0 || package.EndsWith(".rpm", StringComparison.Ordinal),
            "pip" => package.IndexOfAny(['=', '<', '>', '~', '@']) > 0 || package.EndsWith(".whl", StringComparison.Ordinal) || package.EndsWith(".tar.gz", StringComparison.Ordinal),
            "npm" or "yarn" => package.LastIndexOf('@') > 0 || package.EndsWith(".tgz", StringComparison.Ordinal),
            "gem" => package.IndexOf(':') > 0 || package.EndsWith(".gem", StringComparison.Ordinal),
            "go" => package.IndexOf('@') > 0 && !package.EndsWith("@latest", StringComparison.Ordinal),
            _ => true,
        };
    }

    private static bool HasVersionAfterDash(string package)
    {
        for (var dash = package.IndexOf('-'); dash >= 0 && dash + 1 < package.Length; dash = package.IndexOf('-', dash + 1))
        {
            if (package[dash + 1] is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    }

    private static string Pinned(string manager, string package) => manager switch
    {
        "pip" => package + "== and the version",
        "npm" or "yarn" or "go" => (package.EndsWith("@latest", StringComparison.Ordinal) ? package.Substring(0, package.Length - "@latest".Length) : package) + "@ and the version",
        "gem" => package + ": and the version",
        "yum" or "dnf" or "microdnf" or "tdnf" => package + "- and the version",
        _ => package + "= and the version",
    };
}
