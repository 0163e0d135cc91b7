using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "baseline", windowsHostProcess: unset or false.</summary>
public sealed class WindowsHostProcessRule() : PodSecurityRule(
    PodSecurityStandards.Check("windowsHostProcess"),
    "MDSL1013",
    "Windows containers must not be processes of their node",
    "A host process of Windows is no container at all: it has the network, the files and the rights of the node.",
    "P13")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => new(
        "has windowsOptions.hostProcess set to true",
        "remove it",
        FieldEdit.Replace("hostProcess", "false") with { NeedsReview = true });
}
