using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.PodSecurity;

internal sealed class HostAliasesExamples() : RuleExamples("MDSL1038")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure),
        Passes("an empty list", Secure.With("hostAliases", Tree.List())),
        Fails("one", Secure.With("hostAliases", Tree.List(Tree.Map(("ip", "10.0.0.1"))))),
        CannotBeKnown("unknown", Secure.With("hostAliases", Tree.Unknown)),
    ];
}

internal sealed class PrivilegedPortExamples() : RuleExamples("MDSL1039")
{
    private const string Port = "containers.0.ports.0.containerPort";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("no ports", Secure),
        Passes("the first that anyone may have", Secure.With(Port, 1024)),
        Fails("the last that not everyone may have", Secure.With(Port, 1023)),
        Fails("HTTP", Secure.With(Port, 80)),
        CannotBeKnown("unknown", Secure.With(Port, Tree.Unknown)),
        CannotBeKnown("ports unknown", Secure.With("containers.0.ports", Tree.Unknown)),
    ];
}

internal sealed class SshPortExamples() : RuleExamples("MDSL1040")
{
    private const string Port = "containers.0.ports.0.containerPort";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("another port", Secure.With(Port, 2222)),
        Passes("UDP", Secure.With(Port, 22).With("containers.0.ports.0.protocol", "UDP")),
        Fails("22", Secure.With(Port, 22)),
        Fails("22 over TCP", Secure.With(Port, 22).With("containers.0.ports.0.protocol", "TCP")),
        CannotBeKnown("unknown", Secure.With(Port, Tree.Unknown)),
    ];
}

internal abstract class HostPathExamples(string id, string[] bad, string[] good) : RuleExamples(id)
{
    private const string Path = "volumes.0.hostPath.path";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("no volumes", Secure),
        Passes("another volume", Secure.With("volumes.0.emptyDir", Tree.Map())),
        .. good.Select(path => Passes(path, Secure.With(Path, path))),
        .. bad.Select(path => Fails(path, Secure.With(Path, path))),
        CannotBeKnown("unknown", Secure.With(Path, Tree.Unknown)),
        CannotBeKnown("volume unknown", Secure.With("volumes.0", Tree.Unknown)),
    ];
}

internal sealed class RuntimeSocketExamples() : HostPathExamples(
    "MDSL1041",
    ["/var/run/docker.sock", "/run/docker.sock", "/var/run//docker.sock", "/run/containerd/containerd.sock", "/var/run/crio/crio.sock", "/run/containerd/", "/run/k3s/containerd"],
    ["/var/run/app.sock", "/srv/docker.sock.d", "/etc", "/root/.aws"]);

internal sealed class SensitiveHostPathExamples() : HostPathExamples(
    "MDSL1042",
    ["/", "/etc", "/etc/", "/proc", "/sys", "/usr", "/lib", "/boot", "/dev", "/root/.ssh", "/etc/kubernetes/pki", "/var/lib/kubelet", "/var/lib/docker/containers", "/var/run", "/run"],
    ["/var/log", "/etc/ssl/certs", "/dev/fuse", "/srv/data", "/rootfs", "/var/lib/kubelet/plugins/acme", "/var/run/docker.sock", "/root/.kube/config"]);

internal sealed class HostCredentialsExamples() : HostPathExamples(
    "MDSL1044",
    ["/root/.aws", "/home/ubuntu/.aws/credentials", "/root/.azure/", "/root/.config/gcloud", "/home/me/.kube/config", "/etc/kubernetes/azure.json", "/root/.docker/config.json"],
    ["/root", "/srv/aws", "/etc/kubernetes/pki", "/var/run/docker.sock"]);

internal sealed class WritableHostPathExamples() : RuleExamples("MDSL1043")
{
    private const string ReadOnly = "containers.0.volumeMounts.0.readOnly";

    private static readonly SamplePod Mounted = Secure
        .With("volumes", Tree.List(Tree.Map(("name", "logs"), ("hostPath", Tree.Map(("path", "/var/log"))))))
        .With("containers.0.volumeMounts", Tree.List(Tree.Map(("name", "logs"), ("mountPath", "/logs"))));

    public override IEnumerable<RuleExample> All =>
    [
        Passes("read-only", Mounted.With(ReadOnly, true)),
        Passes("another volume", Mounted.With("volumes.0", Tree.Map(("name", "logs"), ("emptyDir", Tree.Map())))),
        Fails("unset", Mounted),
        Fails("false", Mounted.With(ReadOnly, false)),
        CannotBeKnown("unknown", Mounted.With(ReadOnly, Tree.Unknown)),
        CannotBeKnown("volumes unknown", Mounted.With("volumes", Tree.Unknown)),
        CannotBeKnown("source unknown", Mounted.With("volumes.0.hostPath", Tree.Unknown)),
        CannotBeKnown("name unknown", Mounted.With("containers.0.volumeMounts.0.name", Tree.Unknown)),
    ];
}

internal sealed class SysctlValueExamples() : RuleExamples("MDSL1045")
{
    private const string Value = "securityContext.sysctls.0.value";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("none", Secure),
        Passes("a range", Secure.With(Value, "32768 60999")),
        Fails("a plus", Secure.With(Value, "1024+kernel.core_pattern=|/bin/sh #")),
        Fails("an equals sign", Secure.With(Value, "a=b")),
        CannotBeKnown("unknown", Secure.With(Value, Tree.Unknown)),
        CannotBeKnown("security context unknown", Secure.With("securityContext", Tree.Unknown)),
    ];
}

internal sealed class SharedProcessesExamples() : RuleExamples("MDSL1051")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure),
        Passes("false", Secure.With("shareProcessNamespace", false)),
        Fails("true", Secure.With("shareProcessNamespace", true)),
        CannotBeKnown("unknown", Secure.With("shareProcessNamespace", Tree.Unknown)),
    ];
}
