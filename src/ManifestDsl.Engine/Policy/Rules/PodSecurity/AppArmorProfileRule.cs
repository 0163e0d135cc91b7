using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "baseline", appArmorProfile: unset, RuntimeDefault or Localhost, by field and by annotation.</summary>
public sealed class AppArmorProfileRule() : PodSecurityRule(
    PodSecurityStandards.Check("appArmorProfile"),
    "MDSL1008",
    "AppArmor must not be switched off",
    "The AppArmor profile of the container runtime keeps a container away from the files and the kernel features with which it could break out.",
    "P08")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => violation.Field == "type"
        ? Advice.OfProfile("appArmorProfile", violation)
        : new Advice($"has the forbidden AppArmor annotation {violation.Value}", "remove it, or set appArmorProfile.type to RuntimeDefault or Localhost");
}
