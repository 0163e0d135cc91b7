using ManifestDsl.Generators.Tests.Testing;

namespace ManifestDsl.Generators.Tests.Golden;

/// <summary>Each DSL kind with most of what it can say.</summary>
public sealed class DslKindTests
{
    [Fact]
    public void Deployment() => Verifier.Verify(Emit("""
            public static Deployment Web => new("web")
            {
                Labels = new() { ["team"] = "shop" },
                Annotations = new() { ["example.org/owner"] = "yes" },
                PodAnnotations = new() { ["example.org/scrape"] = "true" },
                Replicas = 3,
                Strategy = DeploymentStrategy.RollingUpdate,
                MaxSurge = 1,
                MaxUnavailable = "25%",
                NodeSelector = new() { ["kubernetes.io/arch"] = "arm64" },
                TerminationGracePeriodSeconds = 45,
                PriorityClass = "high",
                ImagePullSecrets = ["registry"],
                FsGroup = 2000,
                InitContainers = [new("migrate", "example.org/web:1.4.2") { Command = ["/web"], Args = ["migrate", "--wait"] }],
                Containers =
                [
                    new("web", "example.org/web:1.4.2")
                    {
                        ImagePullPolicy = ImagePullPolicy.IfNotPresent,
                        Env = new() { ["MODE"] = "on", ["PORT"] = "8080" },
                        Ports = [new("http", 8080), new("dns", 5353) { Protocol = Protocol.Udp }],
                        Startup = Probe.Tcp(8080) with { PeriodSeconds = 5, FailureThreshold = 30 },
                        Liveness = Probe.Exec(["/web", "check"]),
                        Readiness = new GrpcProbe(9000) { Service = "web" },
                        Mounts =
                        [
                            new("/etc/web", Volume.ConfigMap("config", "web")) { ReadOnly = true },
                            new("/etc/keys", Volume.Secret("keys", "web-keys")) { ReadOnly = true },
                            new("/cache", Volume.EmptyDir("cache", "64Mi", VolumeMedium.Memory)),
                            new("/data", Volume.PersistentVolumeClaim("data", "web-data")) { SubPath = "web" },
                        ],
                        AddCapabilities = ["NET_BIND_SERVICE"],
                        Overrides = new() { Stdin = true },
                    },
                ],
                Overrides = new() { Spec = new() { Template = new() { Spec = new() { DnsPolicy = "Default" } } } },
            };
        """));

    [Fact]
    public void DotNet() => Verifier.Verify(Emit("""
            static ConfigMap Settings => new("settings") { Data = new() { ["LEVEL"] = "info" } };

            static Deployment Cache => new("cache") { Containers = [new("cache", "example.org/cache:1")] };

            public static Deployment Web => new("web")
            {
                Replicas = 2,
                Spread = [new(Topology.Zone), new(Topology.Node) { WhenUnsatisfiable = WhenUnsatisfiable.DoNotSchedule }],
                RequiredNodes = [new("kubernetes.io/arch", NodeOperator.In, ["amd64", "arm64"])],
                PodAffinity = [new(Topology.Zone) { Workload = Cache, Weight = 50 }],
                Tolerations = [new("spot", Effect: TaintEffect.NoSchedule)],
                PriorityClass = "high",
                HostUsers = false,
                InitContainers = [new("proxy", "example.org/proxy:1") { RestartPolicy = RestartPolicy.Always, Startup = Probe.Tcp(15021) }],
                Containers =
                [
                    new DotNetContainer("web", "mcr.microsoft.com/dotnet/aspnet:10.0")
                    {
                        Env = new()
                        {
                            ["LEVEL"] = Env.From(Settings, "LEVEL"),
                            ["PASSWORD"] = Env.From(secret: "db", key: "password"),
                            ["POD"] = Env.Field("metadata.name"),
                        },
                        EnvFrom = [EnvFrom.ConfigMap(Settings, "APP_")],
                        Resources = new() { Cpu = "100m", MemoryLimit = "256Mi", Extended = new() { ["nvidia.com/gpu"] = "1" } },
                        PreStop = Hook.Sleep(5),
                        AppArmorProfile = AppArmorProfileType.RuntimeDefault,
                        Mounts = [new("/tokens", Volume.Projected("tokens", [Projection.ServiceAccountToken("vault", "vault", 600)])) { ReadOnly = true }],
                    },
                ],
            };
        """));

    [Fact]
    public void StatefulSet() => Verifier.Verify(Emit("""
            public static StatefulSet Store => new("store")
            {
                Replicas = 3,
                ServiceName = "store-headless",
                PodManagementPolicy = PodManagementPolicy.Parallel,
                UpdateStrategy = UpdateStrategy.RollingUpdate,
                Partition = 1,
                VolumeClaimTemplates = [new("data", "10Gi") { AccessModes = [AccessMode.ReadWriteOnce], StorageClassName = "fast" }],
                Containers = [new("store", "example.org/store:1.2") { Mounts = [new("/data", Volume.ClaimTemplate("data"))] }],
            };
        """));

    [Fact]
    public void DaemonSet() => Verifier.Verify(Emit("""
            public static DaemonSet Agent => new("agent")
            {
                UpdateStrategy = UpdateStrategy.OnDelete,
                Containers = [new("agent", "example.org/agent:3") { Mounts = [new("/host", Volume.HostPath("root", "/")) { ReadOnly = true }] }],
            };
        """));

    [Fact]
    public void Job() => Verifier.Verify(Emit("""
            public static Job Import => new("import")
            {
                Completions = 4,
                Parallelism = 2,
                CompletionMode = CompletionMode.Indexed,
                BackoffLimit = 0,
                ActiveDeadlineSeconds = 600,
                TtlSecondsAfterFinished = 3600,
                RestartPolicy = RestartPolicy.Never,
                Containers = [new("import", "example.org/import:1")],
            };
        """));

    [Fact]
    public void CronJob() => Verifier.Verify(Emit("""
            public static CronJob Nightly => new("nightly")
            {
                Schedule = "0 3 * * *",
                TimeZone = "Etc/UTC",
                ConcurrencyPolicy = ConcurrencyPolicy.Forbid,
                SuccessfulJobsHistoryLimit = 1,
                BackoffLimit = 2,
                Containers = [new("report", "example.org/report:1")],
            };
        """));

    [Fact]
    public void Pod() => Verifier.Verify(Emit("""
            public static Pod Debug => new("debug")
            {
                User = 65532,
                RestartPolicy = RestartPolicy.OnFailure,
                Containers = [new("debug", "example.org/debug:1") { WritablePaths = ["/tmp", "/var/run"] }],
            };
        """));

    [Fact]
    public void Service() => Verifier.Verify(Emit("""
            static Deployment Web => new("web") { Containers = [new("web", "example.org/web:1") { Ports = [new("http", 8080), new("admin", 9090)] }] };

            public static Service ByWorkload => new("web") { For = Web, Ports = [new("http", 80), new("admin", 81) { TargetPort = "admin", NodePort = 30081 }], Type = ServiceType.NodePort };

            public static Service Headless => new("store-headless") { Selector = new() { ["app"] = "store" }, Headless = true, Ports = [new("peer", 7000)] };

            public static Service External => new("mail") { Type = ServiceType.ExternalName, ExternalName = "mail.example.org" };
        """));

    [Fact]
    public void ServiceAccount() => Verifier.Verify(Emit("""
            public static ServiceAccount Operator => new("operator") { AutomountToken = true, ImagePullSecrets = ["registry"] };

            public static Deployment Op => new("operator") { ServiceAccount = Operator, ServiceAccountToken = true, Containers = [new("op", "example.org/op:1")] };
        """));

    [Fact]
    public void ConfigMap() => Verifier.Verify(Emit("""
            public static ConfigMap Settings => new("settings")
            {
                Namespace = "other",
                Immutable = true,
                Data = new() { ["LEVEL"] = "info", ["country"] = "no", ["version"] = "1.10", ["app.ini"] = "[web]\nport = 80\n" },
            };
        """));

    [Fact]
    public void Namespace() => Verifier.Verify(Emit("""
            public static Namespace Demo => new("demo") { Enforce = PodSecurityLevel.Restricted, Warn = PodSecurityLevel.Restricted, Audit = PodSecurityLevel.Baseline, Labels = new() { ["team"] = "shop" } };
        """));

    [Fact]
    public void PodPolicy() => Verifier.Verify(Emit("""
            public static PodPolicy Restricted => new("restricted")
            {
                Mode = PolicyMode.Warn,
                Level = PodSecurityLevel.Restricted,
                Labels = new() { ["team"] = "platform" },
                NamespaceLabels = new() { ["tier"] = "prod" },
                PodLabels = new() { ["exposed"] = "yes" },
                Exempt = new()
                {
                    Namespaces = ["kube-system"],
                    Subjects = [Subject.Group("system:masters"), Subject.Account("agent", "ops")],
                    RuntimeClasses = ["gvisor"],
                    PodLabels = new() { ["example.org/trusted"] = "it" },
                },
                Privileged = false,
                AllowPrivilegeEscalation = false,
                RunAsUser = IdStrategy.MustRunAsNonRoot,
                RunAsGroup = IdRule.MustRunAs([new(1000, 2000), 65534]),
                FsGroup = IdRule.MayRunAs([new(1000, 2000)]),
                SupplementalGroups = IdRule.MayRunAs([new(1000, 2000)]),
                ReadOnlyRootFilesystem = true,
                RequiredDropCapabilities = ["ALL"],
                AllowedCapabilities = ["NET_BIND_SERVICE"],
                Volumes = [VolumeKind.ConfigMap, VolumeKind.EmptyDir, VolumeKind.HostPath],
                HostNetwork = false,
                HostPID = false,
                HostIPC = false,
                HostPorts = [8080],
                HostPaths = [new("/var/log") { ReadOnly = true }, "/data"],
                SeccompProfiles = [SeccompProfileType.RuntimeDefault, new(SeccompProfileType.Localhost) { LocalhostProfile = "profiles/web.json" }],
                AppArmorProfiles = [AppArmorProfileType.RuntimeDefault],
                SeLinux = new() { Type = "container_t" },
                ForbiddenSysctls = ["kernel.shm*"],
                AllowedUnsafeSysctls = ["net.core.somaxconn"],
                ProcMounts = [ProcMount.Default],
                Registries = ["ghcr.io/acme", "docker.io/library"],
            };
        """));

    private static string Emit(string members)
    {
        var run = GeneratorRun.Of(Sources.Class(members));
        Assert.Empty(run.Output.Problems());
        Assert.Empty(run.Failed);
        return run.Text();
    }
}
