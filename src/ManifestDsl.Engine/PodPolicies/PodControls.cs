namespace ManifestDsl.Engine.PodPolicies;

/// <summary>The names of what a PodPolicy controls: in findings, in the cluster's messages, in the names of fixtures.</summary>
public static class PodControls
{
    /// <summary>Privileged containers.</summary>
    public const string Privileged = "privileged";

    /// <summary>Whether processes may gain privileges.</summary>
    public const string AllowPrivilegeEscalation = "allowPrivilegeEscalation";

    /// <summary>The users of containers.</summary>
    public const string RunAsUser = "runAsUser";

    /// <summary>The groups of containers.</summary>
    public const string RunAsGroup = "runAsGroup";

    /// <summary>The group of volumes.</summary>
    public const string FsGroup = "fsGroup";

    /// <summary>The further groups of pods.</summary>
    public const string SupplementalGroups = "supplementalGroups";

    /// <summary>Whether the root file system is read-only.</summary>
    public const string ReadOnlyRootFilesystem = "readOnlyRootFilesystem";

    /// <summary>Capabilities that must be dropped.</summary>
    public const string RequiredDropCapabilities = "requiredDropCapabilities";

    /// <summary>Capabilities that may be added.</summary>
    public const string AllowedCapabilities = "allowedCapabilities";

    /// <summary>The kinds of volumes.</summary>
    public const string Volumes = "volumes";

    /// <summary>The network of the node.</summary>
    public const string HostNetwork = "hostNetwork";

    /// <summary>The process ids of the node.</summary>
    public const string HostPID = "hostPID";

    /// <summary>The interprocess communication of the node.</summary>
    public const string HostIPC = "hostIPC";

    /// <summary>The ports of the node.</summary>
    public const string HostPorts = "hostPorts";

    /// <summary>The folders of the node.</summary>
    public const string HostPaths = "hostPaths";

    /// <summary>The seccomp profiles.</summary>
    public const string SeccompProfiles = "seccompProfiles";

    /// <summary>The AppArmor profiles.</summary>
    public const string AppArmorProfiles = "appArmorProfiles";

    /// <summary>The SELinux label.</summary>
    public const string SeLinux = "seLinux";

    /// <summary>Kernel parameters: those that are forbidden, and those that are allowed beside the safe ones.</summary>
    public const string Sysctls = "sysctls";

    /// <summary>The views of <c>/proc</c>.</summary>
    public const string ProcMounts = "procMounts";

    /// <summary>The registries of images.</summary>
    public const string Registries = "registries";
}
