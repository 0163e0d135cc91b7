using static ManifestDsl.Engine.Tests.Policy.PodPolicies.ControlCase;

namespace ManifestDsl.Engine.Tests.Policy.PodPolicies;

// The DSL types of the same names are in an enclosing namespace.
using ManifestDsl.Engine.PodPolicies;

/// <summary>What pods have of their node: volumes, namespaces, ports, folders, kernel parameters.</summary>
internal static class NodeCases
{
    private const string App = "container 'app' of Deployment 'demo/shop'";
    private const string Pod = "the pod of Deployment 'demo/shop'";

    private static readonly PodPolicy Volumes = Strict with { Volumes = ["configMap", "emptyDir"] };
    private static readonly PodPolicy NoVolumes = Strict with { Volumes = [] };
    private static readonly PodPolicy Ports = Strict with { HostPorts = [new(8000, 8080), new(9000, 9000)] };
    private static readonly PodPolicy NoPorts = Strict with { HostPorts = [] };
    private static readonly PodPolicy Paths = Strict with { HostPaths = [new("/var/log", ReadOnly: true), new("/srv/data/", ReadOnly: false)] };
    private static readonly PodPolicy NoPaths = Strict with { HostPaths = [] };
    private static readonly PodPolicy Forbidden = Strict with { ForbiddenSysctls = ["kernel.shm*", "net.core.somaxconn"] };
    private static readonly PodPolicy Unsafe = Strict with { AllowedUnsafeSysctls = ["net.core.*"] };

    public static IEnumerable<ControlCase> All =>
    [
        .. new ControlCases(PodControls.Volumes)
            .Passes("none", NoVolumes, Of())
            .Passes("an empty list", NoVolumes, Of(pod: "volumes: []"))
            .Passes("allowed ones", Volumes, Of(pod: "volumes: [{name: a, configMap: {name: a}}, {name: b, emptyDir: {}}]"))
            .Passes("one without a source is an emptyDir", Volumes, Of(pod: "volumes: [{name: a}]"))
            .Passes("a null is none", Volumes, Of(pod: "volumes: [{name: a, emptyDir: {}, hostPath: null}]"))
            .Fails("another", Volumes, Of(pod: "volumes: [{name: a, hostPath: {path: /a}}]"), $"{Pod}, which has the hostPath volume 'a': use a volume that is allowed: configMap, emptyDir")
            .Fails("one of a kind that we do not know", Volumes, Of(pod: "volumes: [{name: a, quantum: {}}]"), $"{Pod}, which has the quantum volume 'a': use a volume that is allowed: configMap, emptyDir")
            .Fails("any", NoVolumes, Of(pod: "volumes: [{name: a, secret: {secretName: a}}]"), $"{Pod}, which has the secret volume 'a': remove it, as no volume is allowed")
            .Fails("one without a source", NoVolumes, Of(pod: "volumes: [{name: a}]"), $"{Pod}, which has the emptyDir volume 'a': remove it, as no volume is allowed")
            .CannotBeKnown("all", Volumes, Of(pod: "volumes: UNKNOWN"))
            .CannotBeKnown("one", Volumes, Of(pod: "volumes: [UNKNOWN]"))
            .CannotBeKnown("a source", Volumes, Of(pod: "volumes: [{name: a, hostPath: UNKNOWN}]"))
            .All,
        .. HostNamespace(PodControls.HostNetwork, "hostNetwork", Strict with { HostNetwork = false }, "remove it and reach the pod through a Service"),
        .. HostNamespace(PodControls.HostPID, "hostPID", Strict with { HostPID = false }, "remove it, and use shareProcessNamespace where containers of one pod must see each other"),
        .. HostNamespace(PodControls.HostIPC, "hostIPC", Strict with { HostIPC = false }, "remove it"),
        .. new ControlCases(PodControls.HostPorts)
            .Passes("none", NoPorts, Of("ports: [{containerPort: 80}]"))
            .Passes("the lowest", Ports, Of("ports: [{containerPort: 80, hostPort: 8000}]"))
            .Passes("the highest", Ports, Of("ports: [{containerPort: 80, hostPort: 8080}]"))
            .Passes("a single one", Ports, Of("ports: [{containerPort: 80, hostPort: 9000}]"))
            .Passes("zero is none", NoPorts, Of("ports: [{containerPort: 80, hostPort: 0}]"))
            .Passes("the network of the node with an allowed port", Ports, Of("ports: [{containerPort: 8080}]", "hostNetwork: true"))
            .Passes("the pod's own network", NoPorts, Of("ports: [{containerPort: 80}]", "hostNetwork: false"))
            .Fails("below", Ports, Of("ports: [{containerPort: 80, hostPort: 7999}]"), $"{App}, which takes port 7999 of its node: remove hostPort and reach the pod through a Service, or take one of 8000 to 8080 or 9000")
            .Fails("above", Ports, Of("ports: [{containerPort: 80, hostPort: 8081}]"), $"{App}, which takes port 8081 of its node: remove hostPort and reach the pod through a Service, or take one of 8000 to 8080 or 9000")
            .Fails("any", NoPorts, Of("ports: [{containerPort: 80, hostPort: 80}]"), $"{App}, which takes port 80 of its node: remove hostPort and reach the pod through a Service")
            .Fails("the network of the node", NoPorts, Of("ports: [{containerPort: 80}]", "hostNetwork: true"), $"{App}, which takes port 80 of its node, as hostNetwork is true: remove hostNetwork and reach the pod through a Service")
            .CannotBeKnown("one", Ports, Of("ports: [{containerPort: 80, hostPort: UNKNOWN}]"))
            .CannotBeKnown("all", Ports, Of("ports: UNKNOWN"))
            .CannotBeKnown("the network", NoPorts, Of("ports: [{containerPort: 80}]", "hostNetwork: UNKNOWN"))
            .All,
        .. new ControlCases(PodControls.HostPaths)
            .Passes("no volumes", NoPaths, Of())
            .Passes("other volumes", NoPaths, Of(pod: "volumes: [{name: a, emptyDir: {}}]"))
            .Passes("the folder itself", Paths, Mounted("/srv/data"))
            .Passes("a folder in it", Paths, Mounted("/srv/data/shop"))
            .Passes("read-only", Paths, Mounted("/var/log/pods", ", readOnly: true"))
            .Passes("not mounted", Paths, Of(pod: "volumes: [{name: a, hostPath: {path: /var/log}}]"))
            .Passes("the root allows all", Strict with { HostPaths = [new("/", ReadOnly: false)] }, Mounted("/etc"))
            .Fails("another", Paths, Mounted("/etc"), $"{Pod}, which mounts /etc of its node by the volume 'a': mount a folder that is allowed: /var/log, /srv/data/")
            .Fails("one that starts alike", Paths, Mounted("/var/logs", ", readOnly: true"), $"{Pod}, which mounts /var/logs of its node by the volume 'a': mount a folder that is allowed: /var/log, /srv/data/")
            .Fails("the folder around it", Paths, Mounted("/srv"), $"{Pod}, which mounts /srv of its node by the volume 'a': mount a folder that is allowed: /var/log, /srv/data/")
            .Fails("a way out of it", Paths, Mounted("/srv/data/../../etc"), $"{Pod}, which mounts /srv/data/../../etc of its node by the volume 'a': mount a folder that is allowed: /var/log, /srv/data/")
            .Fails("any", NoPaths, Mounted("/srv"), $"{Pod}, which mounts /srv of its node by the volume 'a': remove the volume, as no folder of the node may be mounted")
            .Fails("writable", Paths, Mounted("/var/log"), $"{App}, which can write to /var/log of its node: set readOnly to true on the mount")
            .Fails("writable by word", Paths, Mounted("/var/log", ", readOnly: false"), $"{App}, which can write to /var/log of its node: set readOnly to true on the mount")
            .Fails(
                "writable in one of two mounts",
                Paths,
                Of("volumeMounts: [{name: a, mountPath: /a, readOnly: true}, {name: a, mountPath: /b, subPath: b}]", "volumes: [{name: a, hostPath: {path: /var/log}}]"),
                $"{App}, which can write to /var/log of its node: set readOnly to true on the mount")
            .Fails(
                "a device",
                Paths,
                Of("volumeDevices: [{name: a, devicePath: /dev/a}]", "volumes: [{name: a, hostPath: {path: /var/log}}]"),
                $"{App}, which has /var/log of its node as a device: mount it read-only with volumeMounts")
            .CannotBeKnown("the path", Paths, Mounted("UNKNOWN"))
            .CannotBeKnown("whether it is read-only", Paths, Mounted("/var/log", ", readOnly: UNKNOWN"))
            .CannotBeKnown("what a mount mounts", Paths, Of("volumeMounts: [{name: UNKNOWN, mountPath: /a}]", "volumes: [{name: a, hostPath: {path: /var/log}}]"))
            .CannotBeKnown("the volumes", Paths, Of(pod: "volumes: UNKNOWN"))
            .All,
        .. new ControlCases(PodControls.Sysctls)
            .Passes("none", Unsafe, Of())
            .Passes("not forbidden", Forbidden, Sysctl("kernel.msgmax"))
            .Passes("a safe one", Unsafe, Sysctl("net.ipv4.tcp_syncookies"))
            .Passes("an allowed one", Unsafe, Sysctl("net.core.somaxconn"))
            .Fails("a forbidden one", Forbidden, Sysctl("net.core.somaxconn"), Sets("net.core.somaxconn"))
            .Fails("one that starts like forbidden ones", Forbidden, Sysctl("kernel.shmmax"), Sets("kernel.shmmax"))
            .Fails("a forbidden one with slashes", Forbidden, Sysctl("kernel/shmmax"), Sets("kernel/shmmax"))
            .Fails("any", Strict with { ForbiddenSysctls = ["*"] }, Sysctl("net.ipv4.tcp_syncookies"), Sets("net.ipv4.tcp_syncookies"))
            .Fails("an unsafe one", Strict with { AllowedUnsafeSysctls = [] }, Sysctl("net.core.somaxconn"), Sets("net.core.somaxconn"))
            .Fails("one that is safe in a later version", Unsafe with { ClusterVersion = new(28) }, Sysctl("net.ipv4.tcp_keepalive_time"), Sets("net.ipv4.tcp_keepalive_time"))
            .NotOnWindows()
            .Passes("one that is safe since this version", Unsafe with { ClusterVersion = new(29) }, Sysctl("net.ipv4.tcp_keepalive_time"))
            .CannotBeKnown("one", Unsafe, Sysctl("UNKNOWN"))
            .CannotBeKnown("all", Forbidden, Of(pod: "securityContext: {sysctls: UNKNOWN}"))
            .All,
    ];

    private static IReadOnlyList<ControlCase> HostNamespace(string control, string field, PodPolicy policy, string instead) => new ControlCases(control)
        .Passes("unset", policy, Of())
        .Passes("false", policy, Of(pod: field + ": false"))
        .Fails("true", policy, Of(pod: field + ": true"), $"{Pod}, which has {field} set to true: {instead}")
        .CannotBeKnown("it", policy, Of(pod: field + ": UNKNOWN"))
        .All;

    private static string Mounted(string path, string readOnly = "") =>
        Of($"volumeMounts: [{{name: a, mountPath: /a{readOnly}}}]", $"volumes: [{{name: a, hostPath: {{path: {path}}}}}]");

    private static string Sysctl(string name) => Of(pod: $"securityContext: {{sysctls: [{{name: {name}, value: '1'}}]}}");

    private static string Sets(string name) => $"{Pod}, which sets the kernel parameter {name}: remove it, or set it on the node";
}
