using k8s.Models;
using ManifestDsl;

// What surrounds the workloads: roles, services, routes, configuration. And a workload that takes its node over.
[Manifests(Namespace = "cluster")]
public static partial class Cluster
{
    private static Dictionary<string, string> Tools => new() { ["app"] = "tools" };

    public static DaemonSet NodeTools => new("node-tools")
    {
        HostNetwork = true,
        ServiceAccountToken = true,
        Containers =
        [
            new("tools", "tools/node")
            {
                Ports = [new("ssh", 22) { HostPort = 22 }],
                Env = new() { ["DB_PASSWORD"] = "hunter2hunter2" },
                AddCapabilities = ["SYS_ADMIN", "NET_BIND_SERVICE"],
                DropCapabilities = ["NET_RAW"],
                SeccompProfile = SeccompProfileType.Unconfined,
                AllowPrivilegeEscalation = true,
                User = 0,
                Mounts = [new("/run/docker.sock", Volume.HostPath("docker", "/var/run/docker.sock"))],
            },
        ],
    };

    public static V1Pod Probe => new()
    {
        Metadata = new() { Name = "probe", Labels = Tools },
        Spec = new()
        {
            HostPID = true,
            ServiceAccountName = "probe",
            AutomountServiceAccountToken = false,
            SecurityContext = new()
            {
                SupplementalGroups = [0, 2000],
                Sysctls = [new() { Name = "kernel.msgmax", Value = "65536" }],
            },
            Containers =
            [
                new()
                {
                    Name = "probe",
                    Image = "k8s.gcr.io/e2e-test-images/agnhost:2.40",
                    Env = [new() { Name = "TMPDIR", Value = "/scratch" }, new() { Name = "TMPDIR", Value = "/work" }],
                    LivenessProbe = new() { HttpGet = new() { Host = "localhost", Port = "http" } },
                    SecurityContext = new() { ProcMount = "Unmasked", AppArmorProfile = new() { Type = "Unconfined" } },
                },
            ],
        },
    };

    public static V1ClusterRole Operator => new()
    {
        Metadata = new() { Name = "operator" },
        Rules =
        [
            new() { ApiGroups = [""], Resources = ["configmaps", "pods/exec"], Verbs = ["get", "create"] },
            new() { ApiGroups = ["*"], Resources = ["*"], Verbs = ["*"] },
        ],
    };

    public static V1ClusterRoleBinding Everyone => new()
    {
        Metadata = new() { Name = "everyone" },
        RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "ClusterRole", Name = "cluster-admin" },
        Subjects = [new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "Group", Name = "system:authenticated" }],
    };

    public static Service Entrance => new("entrance")
    {
        Selector = new() { ["app"] = "entrance" },
        Ports = [new("http", 80)],
        Overrides = new() { Spec = new() { ExternalIPs = ["192.0.2.10"] } },
    };

    public static V1Ingress Route => new()
    {
        Metadata = new()
        {
            Name = "route",
            Annotations = new Dictionary<string, string> { ["nginx.ingress.kubernetes.io/server-snippet"] = "lua_code_cache off;" },
        },
        Spec = new()
        {
            Rules =
            [
                new()
                {
                    Host = "shop.example.org",
                    Http = new()
                    {
                        Paths = [new() { Path = "/", PathType = "Prefix", Backend = new() { Service = new() { Name = "shop", Port = new() { Number = 80 } } } }],
                    },
                },
            ],
        },
    };

    public static V1NetworkPolicy Open => new()
    {
        Metadata = new() { Name = "open" },
        Spec = new() { PodSelector = new(), PolicyTypes = ["Ingress"], Ingress = [new()], Egress = [new()] },
    };

    public static ConfigMap Settings => new("settings") { Data = new() { ["password"] = "hunter2hunter2" } };

    public static V1Namespace Space => new() { Metadata = new() { Name = "cluster" } };
}
