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

        // Beyond the standards.
        new TokenRule(),
        new TokenAccountRule(),
        new OwnAccountRule(),
        new DeprecatedAccountRule(),
        HighIdRule.User(),
        HighIdRule.Group(),
        new RootGroupRule(),
        new HostUsersRule(),
        new HostAliasesRule(),
        new PrivilegedPortRule(),
        new SshPortRule(),
        HostPathRule.RuntimeSocket(),
        HostPathRule.Sensitive(),
        new WritableHostPathRule(),
        HostPathRule.Credentials(),
        new SysctlValueRule(),
        new RefusedEscalationRule(),
        new PointlessEscalationRule(),
        new NonRootContradictionRule(),
        new AddedAndDroppedRule(),
        new CapabilityNameRule(),
        new SharedProcessesRule(),
        new InteractiveRule(),
        new LocalProfileRule(),
        new CredentialValueRule(),
        new CredentialNameRule(),
        new SecretEnvRule(),
        new GitSyncRule(),
        new SudoRule(),
    ];
}
