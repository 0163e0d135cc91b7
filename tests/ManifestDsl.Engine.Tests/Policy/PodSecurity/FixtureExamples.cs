using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.PodSecurity;

/// <summary>The fixtures of a check as examples of its rule, at the latest version.</summary>
internal abstract class FixtureExamples(string rule, string check) : IRuleExamples
{
    public string RuleId => rule;

    public IEnumerable<RuleExample> All => Fixture.All.Where(fixture => fixture.Check == check).SelectMany(static fixture => fixture.Containers.Select(container =>
        new RuleExample($"{fixture.Name}, {container}", fixture.As("Deployment", container), VerdictOf(fixture.Expected(KubernetesVersion.Latest.Minor)!))
        {
            Options = PolicyOptions.Default with { PodSecurity = fixture.Level },
        }));

    private static Verdict VerdictOf(string expected) => expected switch
    {
        "pass" => Verdict.Pass,
        "unknown" => Verdict.Unknown,
        "exempt" => Verdict.NotApplicable,
        _ => Verdict.Fail,
    };
}

internal sealed class HostNamespacesExamples() : FixtureExamples("MDSL1004", "hostNamespaces");

internal sealed class HostPathVolumesExamples() : FixtureExamples("MDSL1005", "hostPathVolumes");

internal sealed class HostPortsExamples() : FixtureExamples("MDSL1006", "hostPorts");

internal sealed class HostProbesExamples() : FixtureExamples("MDSL1007", "hostProbesAndHostLifecycle");

internal sealed class AppArmorProfileExamples() : FixtureExamples("MDSL1008", "appArmorProfile");

internal sealed class SeLinuxOptionsExamples() : FixtureExamples("MDSL1009", "seLinuxOptions");

internal sealed class ProcMountExamples() : FixtureExamples("MDSL1010", "procMount");

internal sealed class SeccompProfileBaselineExamples() : FixtureExamples("MDSL1011", "seccompProfile_baseline");

internal sealed class SysctlsExamples() : FixtureExamples("MDSL1012", "sysctls");

internal sealed class WindowsHostProcessExamples() : FixtureExamples("MDSL1013", "windowsHostProcess");

internal sealed class CapabilitiesBaselineExamples() : FixtureExamples("MDSL1014", "capabilities_baseline");

internal sealed class AllowPrivilegeEscalationExamples() : FixtureExamples("MDSL1015", "allowPrivilegeEscalation");

internal sealed class CapabilitiesRestrictedExamples() : FixtureExamples("MDSL1016", "capabilities_restricted");

internal sealed class RestrictedVolumesExamples() : FixtureExamples("MDSL1017", "restrictedVolumes");

internal sealed class ProcMountRestrictedExamples() : FixtureExamples("MDSL1018", "procMount_restricted");

internal sealed class RunAsUserExamples() : FixtureExamples("MDSL1019", "runAsUser");

internal sealed class SeccompProfileRestrictedExamples() : FixtureExamples("MDSL1020", "seccompProfile_restricted");
