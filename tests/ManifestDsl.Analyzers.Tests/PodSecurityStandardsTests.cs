using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>The checks of the Pod Security Standards, where code is reported in both tiers.</summary>
public class PodSecurityStandardsTests
{
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Standards =
        Focus.On([.. RuleCatalog.Rules.Where(static rule => rule.Metadata.PodSecurityCheck is not null).Select(static rule => rule.Metadata.Id)]);

    [Fact]
    public Task DslDefaultsMeetThem() => Verify(Source.Deployment("""
        new("web", "nginx:1.29") { Ports = [new("http", 8080)], WritablePaths = ["/tmp"], Liveness = Probe.Http("/", "http") }
        """));

    [Fact]
    public Task AModelThatStatesAllMeetsThem() => Verify(Source.Pod("""
        new()
        {
            Name = "web",
            SecurityContext = new()
            {
                RunAsNonRoot = true,
                AllowPrivilegeEscalation = false,
                Capabilities = new() { Drop = ["ALL"] },
                SeccompProfile = new() { Type = "RuntimeDefault" },
            },
        }
        """));

    [Fact]
    public Task ADslPodThatAsksForTheNode() => Verify(Source.Class("""
        public static Deployment Agent => new("agent")
        {
            HostNetwork = {|MDSL1004:{|MDSL1006:true|}|},
            HostPID = {|MDSL1004:true|},
            Containers =
            [
                {|MDSL1001:new|}("agent", "example.org/agent:1")
                {
                    User = {|MDSL1019:0|},
                    Ports = [new("http", 8080) { HostPort = {|MDSL1006:80|} }, new("admin", 9090)],
                    AddCapabilities = ["NET_BIND_SERVICE", {|MDSL1016:"SYS_PTRACE"|}],
                    SeccompProfile = {|MDSL1020:SeccompProfileType.Unconfined|},
                    Mounts = [new("/host", {|MDSL1017:Volume.HostPath("host", "/")|})],
                },
            ],
        };
        """));

    [Fact]
    public Task ADslPodThatLoosensWhatIsSet() => Verify(Source.Class("""
        public static Deployment Agent => new("agent")
        {
            AppArmorProfile = {|MDSL1008:AppArmorProfileType.Unconfined|},
            SeLinux = new() { Type = {|MDSL1009:"spc_t"|}, Role = {|MDSL1009:"sysadm_r"|} },
            Sysctls = new() { ["net.ipv4.tcp_syncookies"] = "1", [{|MDSL1012:"kernel.msgmax"|}] = "1" },
            Containers =
            [
                {|MDSL1001:new|}("agent", "example.org/agent:1")
                {
                    AppArmorProfile = new(AppArmorProfileType.Localhost) { LocalhostProfile = "agent" },
                    ProcMount = {|MDSL1018:ProcMount.Unmasked|},
                    Windows = new() { HostProcess = {|MDSL1013:true|} },
                    Mounts =
                    [
                        new("/nfs", {|MDSL1017:Volume.Nfs("nfs", "nfs.example.org", "/")|}),
                        new("/model", Volume.Image("model", "example.org/model:1")),
                        new("/all", Volume.Projected("all", [Projection.ServiceAccountToken("token", "vault"), Projection.ConfigMap("settings")])),
                        new("/claim", Volume.Ephemeral("claim", "1Gi")),
                        new("/store", Volume.Csi("store", "secrets-store.csi.k8s.io")),
                        new("/pod", Volume.DownwardApi("pod", [new("labels") { FieldPath = "metadata.labels" }])),
                    ],
                    Liveness = Probe.Http("/live", 8080) with { Host = {|MDSL1007:"example.org"|} },
                    PreStop = Hook.Http("/stop", 8080) with { Host = {|MDSL1007:"example.org"|} },
                },
            ],
        };
        """));

    [Fact]
    public Task AModelThatAsksForTheNode() => Verify(Source.Class("""
        public static V1Pod Agent => new()
        {
            Metadata = new() { Name = "agent" },
            Spec = new()
            {
                HostIPC = {|MDSL1004:true|},
                Volumes = [new() { Name = "root", HostPath = {|MDSL1017:new|}() { Path = "/" } }, new() { Name = "scratch" }],
                SecurityContext = new()
                {
                    RunAsNonRoot = true,
                    SeccompProfile = new() { Type = "RuntimeDefault" },
                    Sysctls = [{|MDSL1012:new|}() { Name = "kernel.msgmax", Value = "1" }],
                    WindowsOptions = new() { HostProcess = {|MDSL1013:true|} },
                },
                InitContainers =
                [
                    new()
                    {
                        Name = "init",
                        SecurityContext = new()
                        {
                            AllowPrivilegeEscalation = false,
                            Capabilities = new() { Drop = ["ALL"] },
                            ProcMount = {|MDSL1018:"Unmasked"|},
                            SeLinuxOptions = new() { Type = {|MDSL1009:"spc_t"|} },
                            AppArmorProfile = new() { Type = {|MDSL1008:"Unconfined"|} },
                        },
                    },
                ],
                Containers =
                [
                    new()
                    {
                        Name = "agent",
                        LivenessProbe = new() { HttpGet = new() { Host = {|MDSL1007:"localhost"|}, Path = "/", Port = 80 } },
                        SecurityContext = {|MDSL1015:{|MDSL1016:new|}|}() { ReadOnlyRootFilesystem = true },
                    },
                ],
            },
        };
        """));

    private static Task Verify(string code) => VerifyAsync(Standards, [("App.cs", code)]);
}
