using static ManifestDsl.CodeFixes.Tests.Rules.FixCase;

namespace ManifestDsl.CodeFixes.Tests.Rules;

/// <summary>MDSL2001 to 3059: images and workloads.</summary>
internal static class WorkloadFixes
{
    public static readonly FixCase[] All =
    [
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
            """new("shop") { HostNetwork = true, Overrides = new() { Spec = new() { DnsPolicy = "ClusterFirstWithHostNet" } } }"""),
        RawPod("MDSL3054", "NodeName = \"a\"\nEphemeralContainers = [new() { Name = \"debug\" }]", "NodeName = \"a\""),
        DslWorkload(
            "MDSL3054",
            """Overrides = new() { Spec = new() { Template = new() { Spec = new() { NodeName = "a", EphemeralContainers = [new() { Name = "debug" }] } } } }""",
            """Overrides = new() { Spec = new() { Template = new() { Spec = new() { NodeName = "a" } } } }"""),
    ];
}
