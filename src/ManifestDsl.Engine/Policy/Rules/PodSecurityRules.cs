using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.Rules.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>MDSL1001–: Pod Security Standards, root file system, user and group.</summary>
internal static class PodSecurityRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<PolicyRule> All =
    [
        new RunAsNonRootRule(),
        new ReadOnlyRootFilesystemRule(),
        new PrivilegedRule(),
        new HostNamespacesRule(),
        new HostPathVolumesRule(),
        new HostPortsRule(),
        new HostProbesRule(),
        new AppArmorProfileRule(),
        new SeLinuxOptionsRule(),
        ProcMountRule.Baseline(),
        new SeccompProfileBaselineRule(),
        new SysctlsRule(),
        new WindowsHostProcessRule(),
        new CapabilitiesBaselineRule(),
        new AllowPrivilegeEscalationRule(),
        new CapabilitiesRestrictedRule(),
        new RestrictedVolumesRule(),
        ProcMountRule.Restricted(),
        new RunAsUserRule(),
        new SeccompProfileRestrictedRule(),
    ];
}
