using static ManifestDsl.CodeFixes.Tests.Rules.FixCase;

namespace ManifestDsl.CodeFixes.Tests.Rules;

/// <summary>MDSL1001 to 1079.</summary>
internal static class PodSecurityFixes
{
    private const string Baseline = "ManifestPodSecurity = baseline";

    public static readonly FixCase[] All =
    [
        RawContainer("MDSL1001", "", "SecurityContext = new() { RunAsNonRoot = true }"),
        RawPod("MDSL1001", "SecurityContext = new() { RunAsNonRoot = false }", "SecurityContext = new() { RunAsNonRoot = true }"),
        DslContainer("MDSL1001", "RunAsNonRoot = false", "RunAsNonRoot = true"),
        RawContainer("MDSL1002", "SecurityContext = new() { ReadOnlyRootFilesystem = false }", "SecurityContext = new() { ReadOnlyRootFilesystem = true }"),
        DslContainer("MDSL1002", "ReadOnlyRootFilesystem = false", "ReadOnlyRootFilesystem = true"),
        DslContainer(
            "MDSL1002",
            """Env = new() { ["TMPDIR"] = "/scratch", ["HOME"] = "/home/app" }, ReadOnlyRootFilesystem = false""",
            """Env = new() { ["TMPDIR"] = "/scratch", ["HOME"] = "/home/app" }, ReadOnlyRootFilesystem = true, WritablePaths = ["/scratch"]"""),
        DslContainer(
            "MDSL1002",
            """Env = new() { ["TMP"] = "/scratch/a/" }, WritablePaths = ["/scratch"], ReadOnlyRootFilesystem = false""",
            """Env = new() { ["TMP"] = "/scratch/a/" }, WritablePaths = ["/scratch"], ReadOnlyRootFilesystem = true"""),
        Members(
            "MDSL1002",
            """public static Pod Shop => new("shop") { Containers = [new DotNetContainer("web", "nginx:1.29") { Env = new() { ["TMPDIR"] = "/scratch" }, ReadOnlyRootFilesystem = false }] };""",
            """public static Pod Shop => new("shop") { Containers = [new DotNetContainer("web", "nginx:1.29") { Env = new() { ["TMPDIR"] = "/scratch" }, ReadOnlyRootFilesystem = true, WritablePaths = ["/scratch"] }] };"""),
        Members(
            "MDSL1002",
            """
            public static V1Pod Shop => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new()
                {
                    Containers =
                    [
                        new()
                        {
                            Name = "web",
                            Env = [new() { Name = "TMPDIR", Value = "/scratch" }, new() { Name = "TEMP", Value = "/scratch" }],
                        },
                    ],
                },
            };
            """,
            """
            public static V1Pod Shop => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new()
                {
                    Containers =
                    [
                        new()
                        {
                            Name = "web",
                            Env = [new() { Name = "TMPDIR", Value = "/scratch" }, new() { Name = "TEMP", Value = "/scratch" }],
                            SecurityContext = new() { ReadOnlyRootFilesystem = true },
                            VolumeMounts = [new() { Name = "web-scratch", MountPath = "/scratch" }],
                        },
                    ],
                    Volumes = [new() { Name = "web-scratch", EmptyDir = new() }],
                },
            };
            """),
        RawContainer("MDSL1003", "SecurityContext = new() { Privileged = true }", "SecurityContext = new() { Privileged = false }"),
        DslContainer("MDSL1003", "Privileged = true", "Privileged = false"),
        RawPod("MDSL1004", "HostNetwork = true\nHostPID = true\nHostIPC = true", "HostNetwork = false\nHostPID = false\nHostIPC = false"),
        DslWorkload("MDSL1004", "HostNetwork = true\nHostPID = true\nHostIPC = true", "HostNetwork = false\nHostPID = false\nHostIPC = false"),
        RawContainer("MDSL1006", "Ports = [new() { ContainerPort = 80, HostPort = 80 }]", "Ports = [new() { ContainerPort = 80 }]"),
        DslContainer("MDSL1006", """Ports = [new("http", 80) { HostPort = 80 }]""", """Ports = [new("http", 80)]"""),
        RawContainer(
            "MDSL1007",
            """LivenessProbe = new() { HttpGet = new() { Host = "localhost", Port = 80 } }""",
            "LivenessProbe = new() { HttpGet = new() { Port = 80 } }"),
        DslContainer(
            "MDSL1007",
            """Overrides = new() { Lifecycle = new() { PreStop = new() { TcpSocket = new() { Port = 80, Host = "::1" } } } }""",
            "Overrides = new() { Lifecycle = new() { PreStop = new() { TcpSocket = new() { Port = 80 } } } }"),
        RawContainer(
            "MDSL1008",
            """SecurityContext = new() { AppArmorProfile = new() { Type = "Unconfined" } }""",
            """SecurityContext = new() { AppArmorProfile = new() { Type = "RuntimeDefault" } }"""),
        DslContainer(
            "MDSL1008",
            """Overrides = new() { SecurityContext = new() { AppArmorProfile = new() { Type = "Unconfined" } } }""",
            """Overrides = new() { SecurityContext = new() { AppArmorProfile = new() { Type = "RuntimeDefault" } } }"""),
        RawContainer(
            "MDSL1009",
            """SecurityContext = new() { SeLinuxOptions = new() { Level = "s0", Type = "spc_t", User = "system_u" } }""",
            """SecurityContext = new() { SeLinuxOptions = new() { Level = "s0" } }"""),
        DslContainer(
            "MDSL1009",
            """Overrides = new() { SecurityContext = new() { SeLinuxOptions = new() { Role = "system_r" } } }""",
            """Overrides = new() { SecurityContext = new() { SeLinuxOptions = new() } }"""),
        RawContainer("MDSL1010", """SecurityContext = new() { ProcMount = "Unmasked" }""", "SecurityContext = new()") with { Properties = Baseline },
        DslContainer("MDSL1010", """Overrides = new() { SecurityContext = new() { ProcMount = "Unmasked" } }""", "Overrides = new() { SecurityContext = new() }") with { Properties = Baseline },
        RawContainer(
            "MDSL1011",
            """SecurityContext = new() { SeccompProfile = new() { Type = "Unconfined" } }""",
            """SecurityContext = new() { SeccompProfile = new() { Type = "RuntimeDefault" } }""") with { Properties = Baseline },
        DslContainer("MDSL1011", "SeccompProfile = SeccompProfileType.Unconfined", "SeccompProfile = SeccompProfileType.RuntimeDefault") with { Properties = Baseline },
        RawPod(
            "MDSL1012",
            """SecurityContext = new() { Sysctls = [new() { Name = "kernel.msgmax", Value = "1" }, new() { Name = "net.ipv4.tcp_syncookies", Value = "1" }] }""",
            """SecurityContext = new() { Sysctls = [new() { Name = "net.ipv4.tcp_syncookies", Value = "1" }] }"""),
        DslWorkload(
            "MDSL1012",
            """Overrides = new() { Spec = new() { Template = new() { Spec = new() { SecurityContext = new() { Sysctls = [new() { Name = "kernel.msgmax", Value = "1" }] } } } } }""",
            "Overrides = new() { Spec = new() { Template = new() { Spec = new() { SecurityContext = new() { Sysctls = [] } } } } }"),
        RawContainer(
            "MDSL1013",
            "SecurityContext = new() { WindowsOptions = new() { HostProcess = true } }",
            "SecurityContext = new() { WindowsOptions = new() { HostProcess = false } }"),
        DslContainer(
            "MDSL1013",
            "Overrides = new() { SecurityContext = new() { WindowsOptions = new() { HostProcess = true } } }",
            "Overrides = new() { SecurityContext = new() { WindowsOptions = new() { HostProcess = false } } }"),
        RawContainer(
            "MDSL1014",
            """SecurityContext = new() { Capabilities = new() { Add = ["CHOWN", "SYS_TIME", "BPF"] } }""",
            """SecurityContext = new() { Capabilities = new() { Add = ["CHOWN"] } }""") with { Properties = Baseline },
        DslContainer("MDSL1014", """AddCapabilities = ["SYS_TIME", "CHOWN"]""", """AddCapabilities = ["CHOWN"]""") with { Properties = Baseline },
        RawContainer("MDSL1015", "", "SecurityContext = new() { AllowPrivilegeEscalation = false }"),
        DslContainer("MDSL1015", "AllowPrivilegeEscalation = true", "AllowPrivilegeEscalation = false"),
        RawContainer("MDSL1016", "", """SecurityContext = new() { Capabilities = new() { Drop = ["ALL"] } }"""),
        RawContainer(
            "MDSL1016",
            """SecurityContext = new() { Capabilities = new() { Add = ["NET_BIND_SERVICE", "CHOWN"], Drop = new List<string> { "NET_RAW" } } }""",
            """SecurityContext = new() { Capabilities = new() { Add = ["NET_BIND_SERVICE"], Drop = ["ALL"] } }"""),
        DslContainer("MDSL1016", """DropCapabilities = ["CHOWN"], AddCapabilities = ["KILL"]""", """DropCapabilities = ["ALL"], AddCapabilities = []"""),
        RawContainer("MDSL1018", """SecurityContext = new() { ProcMount = "Unmasked" }""", "SecurityContext = new()"),
        DslContainer("MDSL1018", """Overrides = new() { SecurityContext = new() { ProcMount = "Unmasked" } }""", "Overrides = new() { SecurityContext = new() }"),
        RawContainer("MDSL1020", "", """SecurityContext = new() { SeccompProfile = new() { Type = "RuntimeDefault" } }"""),
        DslContainer("MDSL1020", "SeccompProfile = new(SeccompProfileType.Unconfined)", "SeccompProfile = new(SeccompProfileType.RuntimeDefault)"),
        RawPod("MDSL1030", "HostNetwork = false", "HostNetwork = false\nAutomountServiceAccountToken = false"),
        RawPod("MDSL1033", "ServiceAccountName = \"shop\"\nServiceAccount = \"shop\"", "ServiceAccountName = \"shop\""),
        DslWorkload(
            "MDSL1033",
            """Overrides = new() { Spec = new() { Template = new() { Spec = new() { NodeName = "a", ServiceAccount = "shop" } } } }""",
            """Overrides = new() { Spec = new() { Template = new() { Spec = new() { NodeName = "a" } } } }"""),
        RawPod("MDSL1036", "SecurityContext = new() { SupplementalGroups = [1, 0] }", "SecurityContext = new() { SupplementalGroups = [1] }"),
        DslWorkload(
            "MDSL1036",
            "Overrides = new() { Spec = new() { Template = new() { Spec = new() { SecurityContext = new() { SupplementalGroups = [0, 2] } } } } }",
            "Overrides = new() { Spec = new() { Template = new() { Spec = new() { SecurityContext = new() { SupplementalGroups = [2] } } } } }"),
        RawPod("MDSL1037", "HostUsers = true", "HostUsers = false"),
        Object("MDSL1037", "Pod", """new("shop") { FsGroup = 2000 }""", """new("shop") { FsGroup = 2000, HostUsers = false }"""),
        DslContainer(
            "MDSL1043",
            """Mounts = [new("/logs", Volume.HostPath("logs", "/var/log/shop"))]""",
            """Mounts = [new("/logs", Volume.HostPath("logs", "/var/log/shop")) { ReadOnly = true }]"""),
        Members(
            "MDSL1043",
            """
            public static V1Pod Shop => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new()
                {
                    Containers = [new() { Name = "web", VolumeMounts = [new() { Name = "logs", MountPath = "/logs", ReadOnlyProperty = false }] }],
                    Volumes = [new() { Name = "logs", HostPath = new() { Path = "/var/log/shop" } }],
                },
            };
            """,
            """
            public static V1Pod Shop => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new()
                {
                    Containers = [new() { Name = "web", VolumeMounts = [new() { Name = "logs", MountPath = "/logs", ReadOnlyProperty = true }] }],
                    Volumes = [new() { Name = "logs", HostPath = new() { Path = "/var/log/shop" } }],
                },
            };
            """),
        RawPod("MDSL1051", "ShareProcessNamespace = true", "ShareProcessNamespace = false"),
        DslWorkload(
            "MDSL1051",
            "Overrides = new() { Spec = new() { Template = new() { Spec = new() { ShareProcessNamespace = true } } } }",
            "Overrides = new() { Spec = new() { Template = new() { Spec = new() { ShareProcessNamespace = false } } } }"),
        DslWorkload("MDSL1051", "ShareProcessNamespace = true", "ShareProcessNamespace = false"),
        RawContainer("MDSL1052", "Stdin = true, Tty = true", "Stdin = false, Tty = false"),
        DslContainer("MDSL1052", "Stdin = true, Tty = true", "Stdin = false, Tty = false"),
        DslContainer("MDSL1052", "Overrides = new() { Tty = true }", "Overrides = new() { Tty = false }"),
        RawContainer(
            "MDSL1063",
            """Env = [new() { Name = "GITSYNC_GIT", Value = "/tmp/git" }, new() { Name = "A", Value = "b" }]""",
            """Env = [new() { Name = "A", Value = "b" }]"""),
        DslContainer(
            "MDSL1063",
            """Env = new() { ["GITSYNC_GIT"] = "/tmp/git", ["A"] = Env.Field("metadata.name") }""",
            """Env = new() { ["A"] = Env.Field("metadata.name") }"""),
        DslContainer(
            "MDSL1063",
            """Env = new() { { "A", "b" }, { "GITSYNC_GIT", "/tmp/git" } }""",
            """Env = new() { { "A", "b" } }"""),
        DslContainer(
            "MDSL1063",
            """Overrides = new() { Env = [new() { Name = "A", Value = "b" }, new() { Name = "GITSYNC_GIT", Value = "/tmp/git" }] }""",
            """Overrides = new() { Env = [new() { Name = "A", Value = "b" }] }"""),
    ];
}
