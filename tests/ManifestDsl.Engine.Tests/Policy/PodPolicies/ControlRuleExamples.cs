using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.PodPolicies;

// The DSL types of the same names are in an enclosing namespace.
using ManifestDsl.Engine.PodPolicies;

/// <summary>The cases of a control as examples of its rule. Without hardening, which would fill what is missing.</summary>
/// <param name="id">The id of the rule.</param>
/// <param name="control">The control.</param>
internal abstract class ControlRuleExamples(string id, string control) : SetRuleExamples(id)
{
    public override IEnumerable<SetRuleExample> All => ControlTests.All
        .Where(one => one.Control == control && one.Verdict != Verdict.NotApplicable)
        .Select(one => new SetRuleExample(one.Name, [Manifest.Of(one.Yaml)], one.Verdict, one.Says is null ? null : "PodPolicy 'strict' refuses " + one.Says)
        {
            Policies = [one.Policy],
            Options = PolicyOptions.Default with { Hardening = false },
        });
}

internal sealed class PrivilegedControlExamples() : ControlRuleExamples("MDSL1080", PodControls.Privileged);

internal sealed class PrivilegeEscalationControlExamples() : ControlRuleExamples("MDSL1081", PodControls.AllowPrivilegeEscalation);

internal sealed class RunAsUserControlExamples() : ControlRuleExamples("MDSL1082", PodControls.RunAsUser);

internal sealed class RunAsGroupControlExamples() : ControlRuleExamples("MDSL1083", PodControls.RunAsGroup);

internal sealed class FsGroupControlExamples() : ControlRuleExamples("MDSL1084", PodControls.FsGroup);

internal sealed class SupplementalGroupsControlExamples() : ControlRuleExamples("MDSL1085", PodControls.SupplementalGroups);

internal sealed class ReadOnlyRootFilesystemControlExamples() : ControlRuleExamples("MDSL1086", PodControls.ReadOnlyRootFilesystem);

internal sealed class RequiredDropControlExamples() : ControlRuleExamples("MDSL1087", PodControls.RequiredDropCapabilities);

internal sealed class AllowedCapabilitiesControlExamples() : ControlRuleExamples("MDSL1088", PodControls.AllowedCapabilities);

internal sealed class VolumesControlExamples() : ControlRuleExamples("MDSL1089", PodControls.Volumes);

internal sealed class HostNetworkControlExamples() : ControlRuleExamples("MDSL1090", PodControls.HostNetwork);

internal sealed class HostPIDControlExamples() : ControlRuleExamples("MDSL1091", PodControls.HostPID);

internal sealed class HostIPCControlExamples() : ControlRuleExamples("MDSL1092", PodControls.HostIPC);

internal sealed class HostPortsControlExamples() : ControlRuleExamples("MDSL1093", PodControls.HostPorts);

internal sealed class HostPathsControlExamples() : ControlRuleExamples("MDSL1094", PodControls.HostPaths);

internal sealed class SeccompControlExamples() : ControlRuleExamples("MDSL1095", PodControls.SeccompProfiles);

internal sealed class AppArmorControlExamples() : ControlRuleExamples("MDSL1096", PodControls.AppArmorProfiles);

internal sealed class SeLinuxControlExamples() : ControlRuleExamples("MDSL1097", PodControls.SeLinux);

internal sealed class SysctlsControlExamples() : ControlRuleExamples("MDSL1098", PodControls.Sysctls);

internal sealed class ProcMountsControlExamples() : ControlRuleExamples("MDSL1099", PodControls.ProcMounts);

internal sealed class RegistriesControlExamples() : ControlRuleExamples("MDSL1100", PodControls.Registries);
