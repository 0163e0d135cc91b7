using ManifestDsl.Engine.Dockerfiles.Shell;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Packages;

/// <summary>No package manager is told to take packages without a signature.</summary>
internal sealed class UnsignedPackageRule : Commands.CommandRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2033",
        "Packages must be signed",
        "The signature tells a package of the distribution from one that somebody put into the mirror or on the way.",
        "D15");

    /// <inheritdoc/>
    protected override void Check(DockerfileContext context, RunScript script, ShellCommand command, DockerfileFindings findings)
    {
        foreach (var word in command.Words)
        {
            if (IsUnsigned(command.Program, word.Text))
            {
                findings.Add(this, word, $"RUN takes packages without a signature by {word.Text}: remove it, and add the key of the repository");
            }
        }
    }

    private static bool IsUnsigned(string program, string word) => program switch
    {
        "apk" => word == "--allow-untrusted",
        "apt-get" or "apt" or "aptitude" => word is "--allow-unauthenticated" or "--force-yes" || word.IndexOf("AllowUnauthenticated=true", StringComparison.OrdinalIgnoreCase) >= 0,
        "yum" or "dnf" or "microdnf" or "tdnf" => word is "--nogpgcheck" or "--no-gpgchecks",
        "zypper" => word is "--no-gpg-checks" or "--allow-unsigned-rpm",
        "rpm" => word is "--nosignature" or "--nodigest" or "--noverify",
        _ => false,
    };
}
