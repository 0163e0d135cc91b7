using static ManifestDsl.CodeFixes.Tests.Rules.FixCase;

namespace ManifestDsl.CodeFixes.Tests.Rules;

/// <summary>MDSL2001 to 3059: images and workloads.</summary>
internal static class WorkloadFixes
{
    public static readonly FixCase[] All =
    [
        RawContainer("MDSL2003", "", "ImagePullPolicy = \"Always\""),
        DslContainer("MDSL2003", "ImagePullPolicy = ImagePullPolicy.IfNotPresent", "ImagePullPolicy = ImagePullPolicy.Always"),
        DslContainer("MDSL2003", "", "ImagePullPolicy = ImagePullPolicy.Always"),
        Object(
            "MDSL2005",
            "V1Pod",
            """new() { Spec = new() { Containers = [new() { Name = "web", Image = "k8s.gcr.io/pause:3.9" }] } }""",
            """new() { Spec = new() { Containers = [new() { Name = "web", Image = "registry.k8s.io/pause:3.9" }] } }"""),
        Object(
            "MDSL2005",
            "Pod",
            """new("shop") { Containers = [new("web", "k8s.gcr.io/pause:3.9")] }""",
            """new("shop") { Containers = [new("web", "registry.k8s.io/pause:3.9")] }"""),
        Object(
            "MDSL2005",
            "Pod",
            """new("shop") { Containers = [new("web", new("pause") { Registry = "k8s.gcr.io", Tag = "3.9" })] }""",
            """new("shop") { Containers = [new("web", new("pause") { Registry = "registry.k8s.io", Tag = "3.9" })] }"""),
        Object(
            "MDSL2005",
            "Pod",
            """new("shop") { Containers = [new("web", new Image("gcr.io/google-containers/pause:3.8") { Tag = "3.9" })] }""",
            """new("shop") { Containers = [new("web", new Image("registry.k8s.io/pause:3.8") { Tag = "3.9" })] }"""),
        DslContainer("MDSL2070", "", "User = 1000") with { Dockerfile = "FROM node:22\nUSER node" },
        RawContainer("MDSL2070", "SecurityContext = new() { RunAsNonRoot = true }", "SecurityContext = new() { RunAsNonRoot = true, RunAsUser = 1000 }") with { Dockerfile = "FROM node:22\nUSER node" },
        DslContainer("MDSL2071", "User = 10001", "User = 1654") with { Dockerfile = "FROM alpine:3.22\nCOPY --chown=1654 a b\nUSER 1654" },
        RawContainer("MDSL2071", "SecurityContext = new() { RunAsUser = 10001 }", "SecurityContext = new() { RunAsUser = 1654 }") with { Dockerfile = "FROM alpine:3.22\nCOPY --chown=1654 a b\nUSER 1654" },
        RawContainer("MDSL2011", "ImagePullPolicy = \"Never\"", "ImagePullPolicy = \"IfNotPresent\""),
        DslContainer("MDSL2011", "ImagePullPolicy = ImagePullPolicy.Never", "ImagePullPolicy = ImagePullPolicy.IfNotPresent"),
        Object(
            "MDSL2012",
            "V1Pod",
            """new() { Spec = new() { Containers = [new() { Name = "web", Image = "nginx:1.29" }] } }""",
            """new() { Spec = new() { Containers = [new() { Name = "web", Image = "docker.io/library/nginx:1.29" }] } }"""),
        Object(
            "MDSL2012",
            "Pod",
            """new("shop") { Containers = [new("web", "acme/web:1")] }""",
            """new("shop") { Containers = [new("web", "docker.io/acme/web:1")] }"""),
        Object(
            "MDSL2012",
            "Pod",
            """new("shop") { Containers = [new("web", new("acme/web") { Tag = "1" })] }""",
            """new("shop") { Containers = [new("web", new("acme/web") { Tag = "1", Registry = "docker.io" })] }"""),
        RawContainer("MDSL3015", "LivenessProbe = new() { SuccessThreshold = 2 }", "LivenessProbe = new() { SuccessThreshold = 1 }"),
        DslContainer(
            "MDSL3015",
            """Startup = new HttpProbe("/", 80) { SuccessThreshold = 2 }""",
            """Startup = new HttpProbe("/", 80) { SuccessThreshold = 1 }"""),
        RawPod(
            "MDSL3016",
            """InitContainers = [new() { Name = "init", LivenessProbe = new() { TimeoutSeconds = 1 } }]""",
            """InitContainers = [new() { Name = "init" }]"""),
        DslWorkload(
            "MDSL3016",
            """InitContainers = [new("init", "init:1") { Readiness = Probe.Tcp(80), User = 1 }]""",
            """InitContainers = [new("init", "init:1") { User = 1 }]"""),
        Object(
            "MDSL3034",
            "V1Job",
            """new() { Spec = new() { Template = new() { Spec = new() { Containers = [] } } } }""",
            """new() { Spec = new() { Template = new() { Spec = new() { Containers = [], RestartPolicy = "OnFailure" } } } }"""),
        Object("MDSL3034", "Job", """new("shop") { RestartPolicy = RestartPolicy.Always }""", """new("shop") { RestartPolicy = RestartPolicy.OnFailure }"""),
        Object("MDSL3036", "V1Deployment", "new() { Spec = new() { Replicas = 1, Template = new() { Spec = new() } } }", "new() { Spec = new() { Replicas = 2, Template = new() { Spec = new() } } }"),
        DslWorkload("MDSL3036", "Replicas = 1", "Replicas = 2"),
        Object(
            "MDSL3037",
            "V1Deployment",
            """new() { Spec = new() { Strategy = new() { Type = "Recreate" }, Template = new() { Spec = new() } } }""",
            """new() { Spec = new() { Strategy = new() { Type = "RollingUpdate" }, Template = new() { Spec = new() } } }"""),
        DslWorkload("MDSL3037", "Strategy = DeploymentStrategy.Recreate", "Strategy = DeploymentStrategy.RollingUpdate"),
        Object(
            "MDSL3046",
            "V1StatefulSet",
            """new() { Spec = new() { Template = new() { Spec = new() }, VolumeClaimTemplates = [new() { Spec = new() { Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = "1Gi" } } } }] } }""",
            """new() { Spec = new() { Template = new() { Spec = new() }, VolumeClaimTemplates = [new() { Spec = new() { Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = "1Gi" } }, AccessModes = ["ReadWriteOnce"] } }] } }"""),
        Object(
            "MDSL3046",
            "StatefulSet",
            """new("shop") { VolumeClaimTemplates = [new("data", "1Gi") { AccessModes = [] }] }""",
            """new("shop") { VolumeClaimTemplates = [new("data", "1Gi") { AccessModes = [AccessMode.ReadWriteOnce] }] }"""),
        RawPod("MDSL3052", "HostNetwork = true\nDnsPolicy = \"ClusterFirst\"", "HostNetwork = true\nDnsPolicy = \"ClusterFirstWithHostNet\""),
        Object(
            "MDSL3052",
            "Pod",
            """new("shop") { HostNetwork = true }""",
            """new("shop") { HostNetwork = true, DnsPolicy = DnsPolicy.ClusterFirstWithHostNet }"""),
        RawPod("MDSL3054", "NodeName = \"a\"\nEphemeralContainers = [new() { Name = \"debug\" }]", "NodeName = \"a\""),
        DslWorkload(
            "MDSL3054",
            """Overrides = new() { Spec = new() { Template = new() { Spec = new() { NodeName = "a", EphemeralContainers = [new() { Name = "debug" }] } } } }""",
            """Overrides = new() { Spec = new() { Template = new() { Spec = new() { NodeName = "a" } } } }"""),
    ];
}
