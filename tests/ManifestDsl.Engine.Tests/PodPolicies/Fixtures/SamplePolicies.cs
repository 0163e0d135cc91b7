using System.Collections.Immutable;
using CsCheck;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.PodPolicies.Fixtures;

// The DSL types of the same names are in an enclosing namespace.
using AllowedHostPath = ManifestDsl.Engine.PodPolicies.AllowedHostPath;
using IdRange = ManifestDsl.Engine.PodPolicies.IdRange;
using IdRule = ManifestDsl.Engine.PodPolicies.IdRule;
using IdStrategy = ManifestDsl.Engine.PodPolicies.IdStrategy;
using PodPolicy = ManifestDsl.Engine.PodPolicies.PodPolicy;
using PodSecurityLevel = ManifestDsl.Engine.Policy.PodSecurityLevel;
using PolicyExemptions = ManifestDsl.Engine.PodPolicies.PolicyExemptions;

/// <summary>Policies of which every one can be satisfied: each control and strategy alone, several together, and random ones.</summary>
internal static class SamplePolicies
{
    private static readonly PodPolicy Empty = new("sample", new MapNode([], Provenance.None));

    /// <summary>By what they say.</summary>
    public static readonly IReadOnlyDictionary<string, PodPolicy> All = new Dictionary<string, PodPolicy>
    {
        ["nothing"] = Empty,
        ["privileged"] = Empty with { Privileged = false },
        ["privileged allowed"] = Empty with { Privileged = true },
        ["privileged and escalation"] = Empty with { Privileged = false, AllowPrivilegeEscalation = false },
        ["escalation"] = Empty with { AllowPrivilegeEscalation = false },
        ["escalation allowed"] = Empty with { AllowPrivilegeEscalation = true },
        ["user in ranges"] = Empty with { RunAsUser = Ranges(new(1000, 1999), new(5000, 5000)) },
        ["user is root"] = Empty with { RunAsUser = Ranges(new IdRange(0, 0)) },
        ["user is any id"] = Empty with { RunAsUser = Ranges(new IdRange(0, int.MaxValue)) },
        ["user is not root"] = Empty with { RunAsUser = new(IdStrategy.MustRunAsNonRoot, []) },
        ["any user"] = Empty with { RunAsUser = new(IdStrategy.RunAsAny, []) },
        ["group in range"] = Empty with { RunAsGroup = Ranges(new IdRange(1, 65535)) },
        ["group may be in range"] = Empty with { RunAsGroup = May(new IdRange(3000, 4000)) },
        ["any group"] = Empty with { RunAsGroup = new(IdStrategy.RunAsAny, []) },
        ["fsGroup in range"] = Empty with { FsGroup = Ranges(new IdRange(2000, 2000)) },
        ["fsGroup may be in range"] = Empty with { FsGroup = May(new IdRange(1, 65535)) },
        ["supplementalGroups in range"] = Empty with { SupplementalGroups = Ranges(new IdRange(100, 200), new IdRange(300, 400)) },
        ["supplementalGroups may be in range"] = Empty with { SupplementalGroups = May(new IdRange(100, 200)) },
        ["read-only root"] = Empty with { ReadOnlyRootFilesystem = true },
        ["writable root"] = Empty with { ReadOnlyRootFilesystem = false },
        ["drop all"] = Empty with { RequiredDropCapabilities = ["ALL"] },
        ["drop some"] = Empty with { RequiredDropCapabilities = ["NET_RAW", "MKNOD"] },
        ["add none"] = Empty with { AllowedCapabilities = [] },
        ["add one"] = Empty with { AllowedCapabilities = ["NET_BIND_SERVICE"], RequiredDropCapabilities = ["ALL"] },
        ["add any"] = Empty with { AllowedCapabilities = ["*"] },
        ["add by default"] = Empty with { AllowedCapabilities = [], DefaultAddCapabilities = ["SYS_TIME"] },
        ["no volumes"] = Empty with { Volumes = [] },
        ["some volumes"] = Empty with { Volumes = ["configMap", "secret", "emptyDir"] },
        ["only nfs"] = Empty with { Volumes = ["nfs"] },
        ["only image volumes"] = Empty with { Volumes = ["image"] },
        ["only cephfs"] = Empty with { Volumes = ["cephfs"] },
        ["all but hostPath"] = Empty with { Volumes = EveryKind.Remove("hostPath"), HostPaths = [] },
        ["every kind"] = Empty with { Volumes = EveryKind },
        ["no host network"] = Empty with { HostNetwork = false },
        ["host network"] = Empty with { HostNetwork = true },
        ["no host pid"] = Empty with { HostPID = false },
        ["no host ipc"] = Empty with { HostIPC = false },
        ["no host ports"] = Empty with { HostPorts = [] },
        ["host ports"] = Empty with { HostPorts = [new(8000, 8080), new(0, 0)] },
        ["any host port"] = Empty with { HostPorts = [new(0, 65535)] },
        ["no host paths"] = Empty with { HostPaths = [] },
        ["host paths"] = Empty with { HostPaths = [new("/var/log", true), new("/data/", false)] },
        ["any host path, read-only"] = Empty with { HostPaths = [new("/", true)] },
        ["host paths, volumes without them"] = Empty with { HostPaths = [new("/var/log", true)], Volumes = ["emptyDir"] },
        ["seccomp of the runtime"] = Empty with { SeccompProfiles = [new("RuntimeDefault", null)] },
        ["seccomp of the node"] = Empty with { SeccompProfiles = [new("Localhost", "profiles/audit.json")] },
        ["seccomp, any of the node"] = Empty with { SeccompProfiles = [new("Localhost", null), new("RuntimeDefault", null)] },
        ["seccomp unconfined"] = Empty with { SeccompProfiles = [new("Unconfined", null)] },
        ["apparmor of the runtime"] = Empty with { AppArmorProfiles = [new("RuntimeDefault", null)] },
        ["apparmor of the node"] = Empty with { AppArmorProfiles = [new("Localhost", "web"), new("Localhost", "api")] },
        ["apparmor of the node, before 1.30"] = Empty with { AppArmorProfiles = [new("Localhost", "web")], ClusterVersion = new(28) },
        ["apparmor unconfined"] = Empty with { AppArmorProfiles = [new("Unconfined", null)] },
        ["selinux"] = Empty with { SeLinux = [new("type", "container_t"), new("level", "s0:c123,c456")] },
        ["selinux user"] = Empty with { SeLinux = [new("user", "system_u"), new("role", "system_r")] },
        ["forbidden sysctls"] = Empty with { ForbiddenSysctls = ["kernel.shm*", "net.core.somaxconn"] },
        ["all sysctls forbidden"] = Empty with { ForbiddenSysctls = ["*"] },
        ["safe sysctls"] = Empty with { AllowedUnsafeSysctls = [] },
        ["unsafe sysctls"] = Empty with { AllowedUnsafeSysctls = ["kernel.msg*", "net.ipv4.route.min_pmtu"], ForbiddenSysctls = ["kernel.shm_rmid_forced"] },
        ["proc masked"] = Empty with { ProcMounts = ["Default"] },
        ["proc unmasked"] = Empty with { ProcMounts = ["Unmasked"] },
        ["proc any"] = Empty with { ProcMounts = ["Default", "Unmasked"] },
        ["registries"] = Empty with { Registries = ["ghcr.io/acme", "mcr.microsoft.com"] },
        ["docker.io"] = Empty with { Registries = ["docker.io"] },
        ["baseline"] = Empty with { Level = PodSecurityLevel.Baseline },
        ["baseline of 1.24"] = Empty with { Level = PodSecurityLevel.Baseline, LevelVersion = "v1.24" },
        ["restricted"] = Empty with { Level = PodSecurityLevel.Restricted },
        ["level privileged"] = Empty with { Level = PodSecurityLevel.Privileged },
        ["restricted, and what it does not say"] = Strict,
        ["the same before 1.25"] = Strict with { ClusterVersion = new(24) },
        ["scoped"] = Strict with
        {
            Scope = new(["kube-system", "shop"], [], [new("tier", "web")]),
            Exempt = PolicyExemptions.None with { Namespaces = ["kube-system"], PodLabels = [new("tier", "web"), new("trusted", "yes")] },
        },
    };

    private static readonly Gen<bool?> Flag = One<bool?>(null, false, true);

    private static readonly Gen<IdRule?> Group = Gen.Select(
        One(IdStrategy.MustRunAs, IdStrategy.MayRunAs, IdStrategy.RunAsAny),
        Gen.Select(Gen.Long[0, 70000], Gen.Long[0, 2000], static (min, length) => new IdRange(min, min + length)).Array[1, 3],
        static (strategy, ranges) => strategy == IdStrategy.RunAsAny ? null : new IdRule(strategy, [.. ranges]));

    /// <summary>Random policies. Some of them contradict themselves.</summary>
    public static Gen<PodPolicy> Random =>
        from level in One<PodSecurityLevel?>(null, PodSecurityLevel.Baseline, PodSecurityLevel.Restricted)
        from version in One(24, 29, KubernetesVersion.Latest.Minor)
        from flags in Flag.Array[6]
        from user in Gen.OneOf(Group, Gen.Const<IdRule?>(new IdRule(IdStrategy.MustRunAsNonRoot, [])))
        from groups in Group.Array[3]
        from capabilities in Some("NET_BIND_SERVICE", "CHOWN", "NET_RAW", "SYS_ADMIN", "*")
        from drop in Some("ALL", "NET_RAW", "KILL")
        from volumes in Some([.. EveryKind])
        from paths in Gen.Select(One("/", "/var/log", "/data/", "/var/log/pods"), Gen.Bool, static (path, isReadOnly) => new AllowedHostPath(path, isReadOnly)).Array[0, 3]
        from ports in Gen.Select(Gen.Long[0, 65535], Gen.Long[0, 100], static (min, length) => new IdRange(min, Math.Min(65535, min + length))).Array[0, 3]
        from profiles in One(new AllowedProfile("RuntimeDefault", null), new AllowedProfile("Localhost", null), new AllowedProfile("Localhost", "a"), new AllowedProfile("Unconfined", null)).Array[1, 3]
        from sysctls in Some("kernel.*", "kernel.shm_rmid_forced", "net.core.somaxconn", "fs.mqueue.*", "*", "net.ipv4.tcp_syncookies").Array[2]
        from isSet in Gen.Bool.Array[12]
        select Empty with
        {
            Level = level,
            ClusterVersion = new(version),
            Privileged = flags[0],
            AllowPrivilegeEscalation = flags[1],
            ReadOnlyRootFilesystem = flags[2],
            HostNetwork = flags[3],
            HostPID = flags[4],
            HostIPC = flags[5],
            RunAsUser = user is { Strategy: IdStrategy.MayRunAs } ? null : user,
            RunAsGroup = groups[0],
            FsGroup = groups[1],
            SupplementalGroups = groups[2],
            AllowedCapabilities = isSet[0] ? capabilities : null,
            RequiredDropCapabilities = drop,
            Volumes = isSet[1] ? volumes : null,
            HostPaths = isSet[2] ? [.. paths] : null,
            HostPorts = isSet[3] ? [.. ports] : null,
            SeccompProfiles = isSet[4] ? [.. profiles] : null,
            AppArmorProfiles = isSet[5] ? [.. profiles] : null,
            SeLinux = isSet[6] ? [new("level", "s0:c1,c2")] : isSet[7] ? [new("type", "container_t"), new("role", "r")] : null,
            ForbiddenSysctls = isSet[8] ? sysctls[0] : null,
            AllowedUnsafeSysctls = isSet[9] ? sysctls[1] : null,
            ProcMounts = isSet[10] ? ["Default"] : null,
            Registries = isSet[11] ? ["ghcr.io/acme", "docker.io/library"] : null,
        };

    private static ImmutableArray<string> EveryKind =>
        [.. typeof(VolumeKind).GetEnumValues().Cast<Enum>().Select(Lowering.DslTypes.TextOf)];

    private static PodPolicy Strict => Empty with
    {
        Level = PodSecurityLevel.Restricted,
        Privileged = false,
        AllowPrivilegeEscalation = false,
        RunAsUser = Ranges(new IdRange(1000, 65535)),
        RunAsGroup = Ranges(new IdRange(1000, 65535)),
        FsGroup = May(new IdRange(1000, 65535)),
        SupplementalGroups = May(new IdRange(1000, 65535)),
        ReadOnlyRootFilesystem = true,
        RequiredDropCapabilities = ["ALL"],
        AllowedCapabilities = ["NET_BIND_SERVICE"],
        Volumes = ["configMap", "emptyDir", "projected", "secret"],
        HostNetwork = false,
        HostPID = false,
        HostIPC = false,
        HostPorts = [],
        HostPaths = [],
        SeccompProfiles = [new("RuntimeDefault", null)],
        AppArmorProfiles = [new("RuntimeDefault", null)],
        SeLinux = [new("level", "s0:c123,c456")],
        ForbiddenSysctls = ["*"],
        AllowedUnsafeSysctls = [],
        ProcMounts = ["Default"],
        Registries = ["ghcr.io/acme"],
    };

    private static IdRule Ranges(params IdRange[] ranges) => new(IdStrategy.MustRunAs, [.. ranges]);

    private static IdRule May(params IdRange[] ranges) => new(IdStrategy.MayRunAs, [.. ranges]);

    private static Gen<ImmutableArray<string>> Some(params string[] texts) =>
        Gen.Bool.Array[texts.Length].Select(chosen => texts.Where((_, i) => chosen[i]).ToImmutableArray());

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
