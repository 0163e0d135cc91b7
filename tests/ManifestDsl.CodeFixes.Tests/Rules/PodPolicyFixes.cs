namespace ManifestDsl.CodeFixes.Tests.Rules;

/// <summary>MDSL1080 to 1099: what a PodPolicy refuses.</summary>
internal static class PodPolicyFixes
{
    public static readonly FixCase[] All =
    [
        Raw("MDSL1080", "Privileged = false", "SecurityContext = new() { Privileged = true }", "SecurityContext = new() { Privileged = false }"),
        Dsl("MDSL1080", "Privileged = false", "Privileged = true", "Privileged = false"),
        Raw("MDSL1081", "AllowPrivilegeEscalation = false", "SecurityContext = new() { AllowPrivilegeEscalation = true }", "SecurityContext = new() { AllowPrivilegeEscalation = false }"),
        Dsl("MDSL1081", "AllowPrivilegeEscalation = false", "AllowPrivilegeEscalation = true", "AllowPrivilegeEscalation = false"),
        Raw("MDSL1082", "RunAsUser = IdRule.MustRunAs([1000])", "", "SecurityContext = new() { RunAsUser = 1000 }"),
        Dsl("MDSL1082", "RunAsUser = IdRule.MustRunAs([1000])", "", "User = 1000"),
        Dsl("MDSL1082", "RunAsUser = IdRule.MustRunAs([1000])", "User = 0", "User = 1000"),
        Dsl("MDSL1082", "RunAsUser = IdStrategy.MustRunAsNonRoot", "RunAsNonRoot = false", "RunAsNonRoot = true"),
        Raw("MDSL1083", "RunAsGroup = IdRule.MayRunAs([1000])", "SecurityContext = new() { RunAsGroup = 0 }", "SecurityContext = new() { RunAsGroup = 1000 }"),
        Dsl("MDSL1083", "RunAsGroup = IdRule.MustRunAs([1000])", "", "Group = 1000"),
        RawPod("MDSL1084", "FsGroup = IdRule.MustRunAs([1000])", "", "SecurityContext = new() { FsGroup = 1000 }"),
        DslWorkload("MDSL1084", "FsGroup = IdRule.MustRunAs([1000])", "FsGroup = 0", "FsGroup = 1000"),
        RawPod("MDSL1085", "SupplementalGroups = IdRule.MayRunAs([1000])", "SecurityContext = new() { SupplementalGroups = [1000, 0] }", "SecurityContext = new() { SupplementalGroups = [1000] }"),
        DslWorkload("MDSL1085", "SupplementalGroups = IdRule.MustRunAs([1000])", "", "SupplementalGroups = [1000]"),
        Raw("MDSL1086", "ReadOnlyRootFilesystem = true", "SecurityContext = new() { ReadOnlyRootFilesystem = false }", "SecurityContext = new() { ReadOnlyRootFilesystem = true }"),
        Dsl(
            "MDSL1086",
            "ReadOnlyRootFilesystem = true",
            """Env = new() { ["TMPDIR"] = "/scratch" }, ReadOnlyRootFilesystem = false""",
            """Env = new() { ["TMPDIR"] = "/scratch" }, ReadOnlyRootFilesystem = true, WritablePaths = ["/scratch"]"""),
        Raw(
            "MDSL1087",
            """RequiredDropCapabilities = ["NET_RAW"]""",
            """SecurityContext = new() { Capabilities = new() { Drop = ["MKNOD"] } }""",
            """SecurityContext = new() { Capabilities = new() { Drop = ["MKNOD", "NET_RAW"] } }"""),
        Dsl("MDSL1087", """RequiredDropCapabilities = ["ALL"]""", """DropCapabilities = ["MKNOD"]""", """DropCapabilities = ["ALL"]"""),
        Raw("MDSL1088", "AllowedCapabilities = []", """SecurityContext = new() { Capabilities = new() { Add = ["CHOWN"] } }""", "SecurityContext = new() { Capabilities = new() { Add = [] } }"),
        Dsl("MDSL1088", """AllowedCapabilities = ["CHOWN"]""", """AddCapabilities = ["CHOWN", "SYS_ADMIN"]""", """AddCapabilities = ["CHOWN"]"""),
        RawPod("MDSL1090", "HostNetwork = false", "HostNetwork = true", "HostNetwork = false"),
        DslWorkload("MDSL1090", "HostNetwork = false", "HostNetwork = true", "HostNetwork = false"),
        RawPod("MDSL1091", "HostPID = false", "HostPID = true", "HostPID = false"),
        DslWorkload("MDSL1091", "HostPID = false", "HostPID = true", "HostPID = false"),
        RawPod("MDSL1092", "HostIPC = false", "HostIPC = true", "HostIPC = false"),
        DslWorkload("MDSL1092", "HostIPC = false", "HostIPC = true", "HostIPC = false"),
        Raw("MDSL1093", "HostPorts = []", "Ports = [new() { ContainerPort = 80, HostPort = 80 }]", "Ports = [new() { ContainerPort = 80 }]"),
        Dsl("MDSL1093", "HostPorts = [new(8000, 9000)]", """Ports = [new("http", 80) { HostPort = 80 }]""", """Ports = [new("http", 80)]"""),
        Dsl(
            "MDSL1094",
            """HostPaths = [new("/var/log") { ReadOnly = true }]""",
            """Mounts = [new("/logs", Volume.HostPath("logs", "/var/log"))]""",
            """Mounts = [new("/logs", Volume.HostPath("logs", "/var/log")) { ReadOnly = true }]"""),
        Raw(
            "MDSL1095",
            "SeccompProfiles = [SeccompProfileType.RuntimeDefault]",
            """SecurityContext = new() { SeccompProfile = new() { Type = "Unconfined" } }""",
            """SecurityContext = new() { SeccompProfile = new() { Type = "RuntimeDefault" } }"""),
        Dsl(
            "MDSL1095",
            "SeccompProfiles = [SeccompProfileType.RuntimeDefault]",
            "SeccompProfile = SeccompProfileType.Unconfined",
            "SeccompProfile = SeccompProfileType.RuntimeDefault"),
        Raw(
            "MDSL1096",
            "AppArmorProfiles = [AppArmorProfileType.RuntimeDefault]",
            """SecurityContext = new() { AppArmorProfile = new() { Type = "Unconfined" } }""",
            """SecurityContext = new() { AppArmorProfile = new() { Type = "RuntimeDefault" } }"""),
        Dsl(
            "MDSL1096",
            "AppArmorProfiles = [AppArmorProfileType.RuntimeDefault]",
            "AppArmorProfile = AppArmorProfileType.Unconfined",
            "AppArmorProfile = AppArmorProfileType.RuntimeDefault"),
        Raw(
            "MDSL1097",
            """SeLinux = new() { Type = "container_t" }""",
            """SecurityContext = new() { SeLinuxOptions = new() { Type = "spc_t" } }""",
            """SecurityContext = new() { SeLinuxOptions = new() { Type = "container_t" } }"""),
        Dsl("MDSL1097", """SeLinux = new() { Level = "s0" }""", """SeLinux = new() { Type = "container_t" }""", """SeLinux = new() { Type = "container_t", Level = "s0" }"""),
        RawPod(
            "MDSL1098",
            """ForbiddenSysctls = ["kernel.*"]""",
            """SecurityContext = new() { Sysctls = [new() { Name = "kernel.shmmax", Value = "1" }] }""",
            "SecurityContext = new() { Sysctls = [] }"),
        Raw("MDSL1099", "ProcMounts = [ProcMount.Default]", """SecurityContext = new() { ProcMount = "Unmasked" }""", "SecurityContext = new()"),
        Dsl("MDSL1099", "ProcMounts = [ProcMount.Default]", "ProcMount = ProcMount.Unmasked", ""),
    ];

    private static FixCase Raw(string id, string policy, string before, string after) => With(policy, FixCase.RawContainer(id, before, after));

    private static FixCase Dsl(string id, string policy, string before, string after) => With(policy, FixCase.DslContainer(id, before, after));

    private static FixCase RawPod(string id, string policy, string before, string after) => With(policy, FixCase.RawPod(id, before, after));

    private static FixCase DslWorkload(string id, string policy, string before, string after) => With(policy, FixCase.DslWorkload(id, before, after));

    /// <summary>The case with a policy declared beside it.</summary>
    private static FixCase With(string policy, FixCase fix) => fix with { Before = Insert(policy, fix.Before), After = Insert(policy, fix.After) };

    private static string Insert(string policy, string code) =>
        code.Insert(code.IndexOf("{\n", StringComparison.Ordinal) + 2, $"    public static PodPolicy Rules => new(\"rules\") {{ {policy} }};\n\n");
}
