using System.Collections.Immutable;
using ManifestDsl.Engine.PodPolicies;
using ManifestDsl.Engine.PodPolicies.Checks;

namespace ManifestDsl.Engine.Policy.Rules.PodPolicies;

/// <summary>MDSL1080–: what the declared PodPolicies say.</summary>
internal static class PodPolicyRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<SetRule> All =
    [
        Rule("MDSL1080", PodControls.Privileged, "A PodPolicy forbids privileged containers", "A privileged container has every capability and every device of its node."),
        Rule("MDSL1081", PodControls.AllowPrivilegeEscalation, "A PodPolicy forbids gaining privileges", "Unless it is forbidden, a process gains the rights of another user with a setuid program."),
        Rule("MDSL1082", PodControls.RunAsUser, "A PodPolicy says which users containers run as", "The policy keeps root, and users of other teams or of the node, out of containers."),
        Rule("MDSL1083", PodControls.RunAsGroup, "A PodPolicy says which groups containers run in", "The policy keeps group 0, and groups of other teams or of the node, out of containers."),
        Rule("MDSL1084", PodControls.FsGroup, "A PodPolicy says which group owns volumes", "The group owns what the pod writes to its volumes, and reads what others of the group wrote."),
        Rule("MDSL1085", PodControls.SupplementalGroups, "A PodPolicy says which further groups pods have", "A further group gives a pod what belongs to that group on shared storage."),
        Rule("MDSL1086", PodControls.ReadOnlyRootFilesystem, "A PodPolicy demands a read-only root file system", "With a writable root file system an attacker can change programs and drop tools into a running container."),
        Rule("MDSL1087", PodControls.RequiredDropCapabilities, "A PodPolicy demands that capabilities are dropped", "Container runtimes give capabilities that hardly any program needs."),
        Rule("MDSL1088", PodControls.AllowedCapabilities, "A PodPolicy says which capabilities may be added", "A capability gives a container a part of what root may do."),
        Rule("MDSL1089", PodControls.Volumes, "A PodPolicy says which kinds of volumes pods have", "Some kinds of volumes reach the node or storage that the cluster did not hand out."),
        Rule("MDSL1090", PodControls.HostNetwork, "A PodPolicy forbids the network of the node", "With the network of its node a pod reaches what listens there for the node only, and sees its traffic."),
        Rule("MDSL1091", PodControls.HostPID, "A PodPolicy forbids the process ids of the node", "With the process ids of its node a pod sees the processes of all pods there, with their environment."),
        Rule("MDSL1092", PodControls.HostIPC, "A PodPolicy forbids the interprocess communication of the node", "With it a pod reads and writes the shared memory of its node."),
        Rule("MDSL1093", PodControls.HostPorts, "A PodPolicy says which ports of the node containers take", "A port of the node is open to everything that reaches the node, and no network policy guards it."),
        Rule("MDSL1094", PodControls.HostPaths, "A PodPolicy says which folders of the node pods mount", "A folder of the node lets a pod read and change what belongs to the node and to other pods."),
        Rule("MDSL1095", PodControls.SeccompProfiles, "A PodPolicy says which seccomp profiles containers run with", "A seccomp profile keeps a container from calls of the kernel that it does not need."),
        Rule("MDSL1096", PodControls.AppArmorProfiles, "A PodPolicy says which AppArmor profiles containers run with", "An AppArmor profile keeps a container from files and rights that it does not need."),
        Rule("MDSL1097", PodControls.SeLinux, "A PodPolicy says which SELinux label containers have", "The label decides which files and processes of the node a container reaches."),
        Rule("MDSL1098", PodControls.Sysctls, "A PodPolicy says which kernel parameters pods set", "Kernel parameters that are not kept apart for each pod change the node for all its pods."),
        Rule("MDSL1099", PodControls.ProcMounts, "A PodPolicy says how containers see /proc", "Unmasked parts of /proc let a container read and change the kernel of its node."),
        Rule("MDSL1100", PodControls.Registries, "A PodPolicy says which registries images come from", "Whoever runs a registry can run their code in the cluster."),
        new WorkloadLevelRule(),
        new PolicyLevelRule(),
        new EmptyPolicyRule(),
    ];

    private static ControlRule Rule(string id, string control, string title, string description)
    {
        foreach (var candidate in PodPolicyChecker.Controls)
        {
            if (candidate.Name == control)
            {
                return new ControlRule(id, candidate, title, description);
            }
        }

        throw new InvalidOperationException("No control is called " + control);
    }
}
