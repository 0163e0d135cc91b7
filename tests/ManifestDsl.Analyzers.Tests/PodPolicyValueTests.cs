using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>What is wrong with the values of a PodPolicy, said where they are written.</summary>
public class PodPolicyValueTests
{
    private const string Policy = "PodPolicy 'team-rules'";

    public static TheoryData<string, string> Wrong => new()
    {
        { """RequiredDropCapabilities = ["ALL", {|#0:"CAP_NET_RAW"|}]""", $"RequiredDropCapabilities of {Policy} names the capability 'CAP_NET_RAW': write NET_RAW" },
        { """DefaultAddCapabilities = [{|#0:"chown"|}]""", $"DefaultAddCapabilities of {Policy} names the capability 'chown': write CHOWN" },
        { """RequiredDropCapabilities = [{|#0:"*"|}]""", $"RequiredDropCapabilities of {Policy} names the capability '*': there is none of that name, write one such as NET_BIND_SERVICE" },
        { """AllowedCapabilities = ["*", {|#0:"FLY"|}]""", $"AllowedCapabilities of {Policy} names the capability 'FLY': there is none of that name, write one such as NET_BIND_SERVICE" },
        {
            """RequiredDropCapabilities = ["NET_RAW"], AllowedCapabilities = [{|#0:"NET_RAW"|}]""",
            $"{Policy} says that NET_RAW must be dropped and that it is allowed: remove it from AllowedCapabilities or from RequiredDropCapabilities"
        },
        {
            """RequiredDropCapabilities = ["NET_RAW"], DefaultAddCapabilities = [{|#0:"NET_RAW"|}]""",
            $"{Policy} says that NET_RAW must be dropped and that it is added by default: remove it from DefaultAddCapabilities or from RequiredDropCapabilities"
        },
        { """ForbiddenSysctls = [{|#0:"kernel.*.max"|}]""", $"'kernel.*.max' among ForbiddenSysctls of {Policy} is no kernel parameter: write a name with points, such as kernel.shmmax, or the start of one and *" },
        { """AllowedUnsafeSysctls = [{|#0:""|}]""", $"'' among AllowedUnsafeSysctls of {Policy} is no kernel parameter: write a name with points, such as kernel.shmmax, or the start of one and *" },
        { """AllowedUnsafeSysctls = [{|#0:"net/core/somaxconn"|}]""", $"'net/core/somaxconn' among AllowedUnsafeSysctls of {Policy} is no kernel parameter: write a name with points, such as kernel.shmmax, or the start of one and *" },
        {
            """AllowedUnsafeSysctls = [{|#0:"kernel.msgmax"|}], ForbiddenSysctls = ["kernel.msgmax"]""",
            $"{Policy} both allows and forbids the kernel parameter kernel.msgmax: remove it from AllowedUnsafeSysctls or from ForbiddenSysctls"
        },
        { """Registries = ["ghcr.io/acme/", {|#0:"https://ghcr.io"|}]""", $"'https://ghcr.io' among Registries of {Policy} is no registry: write a host, with or without a path, such as ghcr.io/acme" },
        { """Registries = [{|#0:"ghcr.io/acme/*"|}]""", $"'ghcr.io/acme/*' among Registries of {Policy} is no registry: write a host, with or without a path, such as ghcr.io/acme" },
        { """Namespaces = ["shop", {|#0:"Shop"|}], Privileged = false""", $"'Shop' among Namespaces of {Policy} is no name of a namespace: write at most 63 lower-case letters, digits and '-', beginning and ending with a letter or digit" },
        { """NamespaceLabels = new() { ["team"] = {|#0:"shop and web"|} }, Privileged = false""", $"'shop and web' in NamespaceLabels of {Policy} is no value of a label: write at most 63 letters, digits, '-', '_' and '.'" },
        {
            """PodLabels = new() { ["my team"] = {|#0:"shop"|} }, Privileged = false""",
            $"'my team' in PodLabels of {Policy} is no key of a label: write letters, digits, '-', '_' and '.', with a domain and '/' before where it has one"
        },
        { """Exempt = new() { PodLabels = new() { ["team"] = {|#0:"-"|} } }, Privileged = false""", $"'-' in PodLabels of {Policy} is no value of a label: write at most 63 letters, digits, '-', '_' and '.'" },
        {
            """Exempt = new() { RuntimeClasses = [{|#0:"gVisor"|}] }, Privileged = false""",
            $"'gVisor' among RuntimeClasses of {Policy} is no name of a RuntimeClass: write at most 253 characters: lower-case letters, digits and '-', beginning and ending with a letter or digit, in parts with '.' between"
        },
        { """Level = PodSecurityLevel.Baseline, LevelVersion = {|#0:"1.34"|}""", $"LevelVersion of {Policy} is '1.34': write a version such as v1.34, or latest" },
        { """Privileged = false, LevelVersion = {|#0:"v1.34"|}""", $"{Policy} has a LevelVersion and no Level: set Level, or remove LevelVersion" },
        { """HostPorts = [80, {|#0:new|}(8000, 70000)]""", $"HostPorts of {Policy} goes beyond 65535, the highest port: write a range from 0 to 65535" },
        { """HostPorts = [{|#0:70000|}]""", $"HostPorts of {Policy} goes beyond 65535, the highest port: write a range from 0 to 65535" },
        { """HostPorts = [{|#0:new|}(8080, 80)]""", $"A range of {Policy} goes from 8080 to 80: it must start at 0 or above, and end where it starts or above" },
        { """HostPaths = ["/var/log", {|#0:"srv"|}]""", $"'srv' among HostPaths of {Policy} is no folder of a node: write a path from the root without '..', such as /var/log" },
        { """HostPaths = [new({|#0:"/srv/../etc"|}) { ReadOnly = true }]""", $"'/srv/../etc' among HostPaths of {Policy} is no folder of a node: write a path from the root without '..', such as /var/log" },
        { """Volumes = [VolumeKind.EmptyDir], HostPaths = {|#0:["/srv"]|}""", $"{Policy} allows folders of nodes and no hostPath volumes: add HostPath to Volumes, or remove HostPaths" },
        { """Volumes = [VolumeKind.HostPath], HostPaths = {|#0:[]|}""", $"{Policy} allows hostPath volumes and no folder: name folders in HostPaths, or remove HostPath from Volumes" },
        {
            """SeccompProfiles = [new(SeccompProfileType.RuntimeDefault) { LocalhostProfile = {|#0:"audit.json"|} }]""",
            $"A profile in SeccompProfiles of {Policy} has a file and the type RuntimeDefault: write the type Localhost, or remove LocalhostProfile"
        },
        {
            """SeccompProfiles = [new(SeccompProfileType.Localhost) { LocalhostProfile = {|#0:"/audit.json"|} }]""",
            $"'/audit.json' in SeccompProfiles of {Policy} is no file of a profile: write that below the folder of profiles, such as profiles/audit.json, or leave it out for each"
        },
        {
            """AppArmorProfiles = [new(AppArmorProfileType.Unconfined) { LocalhostProfile = {|#0:"shop"|} }]""",
            $"A profile in AppArmorProfiles of {Policy} has a name and the type Unconfined: write the type Localhost, or remove LocalhostProfile"
        },
        { """RunAsUser = {|#0:IdStrategy.MustRunAs|}""", $"RunAsUser of {Policy} allows no id: give its Ranges, for example [new(1000, 65535)]" },
        { """RunAsGroup = {|#0:IdStrategy.MustRunAsNonRoot|}""", $"RunAsGroup of {Policy} cannot be MustRunAsNonRoot, which is for users: write MustRunAs or MayRunAs" },
        { """RunAsUser = {|#0:IdRule.MayRunAs([1000])|}""", $"RunAsUser of {Policy} cannot be MayRunAs, which is for groups: write MustRunAs" },
        { """FsGroup = new(IdStrategy.RunAsAny) { Ranges = {|#0:[1000]|} }""", $"FsGroup of {Policy} is RunAsAny, which has no ranges: remove Ranges, or write MustRunAs" },
        { """FsGroup = IdRule.MustRunAs([{|#0:new|}(-1, 5)])""", $"A range of {Policy} goes from -1 to 5: it must start at 0 or above, and end where it starts or above" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public Task A_value_that_cannot_be(string properties, string message) => VerifyAsync(
        Source.Class($$"""public static PodPolicy Rules => new("team-rules") { {{properties}} };"""), Diagnostic("MDSL0008", 0, message));

    [Fact]
    public Task Values_that_can_be() => VerifyAsync(Source.Class("""
        public static PodPolicy Rules => new("team-rules")
        {
            Mode = PolicyMode.Warn, Level = PodSecurityLevel.Baseline, LevelVersion = "v1.34",
            Namespaces = ["shop", "web-1"], NamespaceLabels = new() { ["acme.com/team"] = "shop" }, PodLabels = new() { ["app"] = "" },
            Exempt = new() { Namespaces = ["kube-system"], RuntimeClasses = ["gvisor"], PodLabels = new() { ["agent"] = "true" }, Subjects = [Subject.Group("admins")] },
            Privileged = false, AllowPrivilegeEscalation = false, ReadOnlyRootFilesystem = true, HostNetwork = false, HostPID = false, HostIPC = false,
            RunAsUser = IdRule.MustRunAs([new(1000, 65535), 0]), RunAsGroup = IdRule.MayRunAs([1000]), FsGroup = IdStrategy.RunAsAny, SupplementalGroups = IdRule.MustRunAs([0]),
            RequiredDropCapabilities = ["ALL"], AllowedCapabilities = ["NET_BIND_SERVICE", "ALL"], DefaultAddCapabilities = ["CHOWN"],
            Volumes = [VolumeKind.HostPath, VolumeKind.DownwardApi], HostPaths = ["/", new("/var/log/") { ReadOnly = true }], HostPorts = [0, new(80, 65535)],
            SeccompProfiles = [SeccompProfileType.RuntimeDefault, new(SeccompProfileType.Localhost) { LocalhostProfile = "profiles/audit.json" }],
            AppArmorProfiles = [AppArmorProfileType.Localhost], SeLinux = new() { Type = "container_t" }, ProcMounts = [ProcMount.Default],
            ForbiddenSysctls = ["*", "kernel.shm*"], AllowedUnsafeSysctls = ["net.core.somaxconn"],
            Registries = ["ghcr.io", "ghcr.io/acme", "localhost:5000/team/", "mcr.microsoft.com"],
        };
        """));
}
