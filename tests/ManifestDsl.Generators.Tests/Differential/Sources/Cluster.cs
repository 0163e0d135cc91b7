using k8s.Models;
using ManifestDsl;

namespace Acme.Raw;

[Manifests]
public static partial class Cluster
{
    public static V1PersistentVolume Volume => new()
    {
        Metadata = new() { Name = "pv" },
        Spec = new()
        {
            Capacity = new Dictionary<string, ResourceQuantity> { ["storage"] = new("5Gi") },
            AccessModes = ["ReadWriteMany", "ReadOnlyMany"],
            PersistentVolumeReclaimPolicy = "Retain",
            MountOptions = ["hard", "nfsvers=4.1"],
            Csi = new() { Driver = "csi.example.org", VolumeHandle = "0001", VolumeAttributes = new Dictionary<string, string> { ["a"] = "1" }, ReadOnlyProperty = false },
            ClaimRef = new() { Name = "pvc", NamespaceProperty = "raw" },
            NodeAffinity = new() { Required = new() { NodeSelectorTerms = [new()] } },
        },
    };

    public static V1PersistentVolumeClaim Claim => new()
    {
        Metadata = new() { Name = "pvc", NamespaceProperty = "raw" },
        Spec = new()
        {
            AccessModes = ["ReadWriteOncePod"],
            VolumeMode = "Block",
            Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1.5Gi") } },
            DataSourceRef = new() { ApiGroup = "snapshot.storage.k8s.io", Kind = "VolumeSnapshot", Name = "s" },
            Selector = new() { MatchLabels = new Dictionary<string, string> { ["a"] = "b" } },
        },
    };

    public static V1StorageClass Class => new()
    {
        Metadata = new() { Name = "fast", Annotations = new Dictionary<string, string> { ["storageclass.kubernetes.io/is-default-class"] = "true" } },
        Provisioner = "csi.example.org",
        Parameters = new Dictionary<string, string> { ["type"] = "ssd", ["iops"] = "3000" },
        VolumeBindingMode = "WaitForFirstConsumer",
        AllowVolumeExpansion = true,
        AllowedTopologies = [new() { MatchLabelExpressions = [new() { Key = "zone", Values = ["a"] }] }],
    };

    public static V1CSIDriver Driver => new()
    {
        Metadata = new() { Name = "csi.example.org" },
        Spec = new() { AttachRequired = false, PodInfoOnMount = true, FsGroupPolicy = "File", VolumeLifecycleModes = ["Ephemeral"], TokenRequests = [new() { Audience = "x", ExpirationSeconds = 600 }], StorageCapacity = true },
    };

    public static V1CSINode CsiNode => new() { Metadata = new() { Name = "n1" }, Spec = new() { Drivers = [new() { Name = "csi.example.org", NodeID = "1", TopologyKeys = ["zone"], Allocatable = new() { Count = 16 } }] } };

    public static V1CSIStorageCapacity Capacity => new() { Metadata = new() { Name = "capacity" }, StorageClassName = "fast", Capacity = new("1Ti"), MaximumVolumeSize = new("100Gi"), NodeTopology = new() { MatchLabels = new Dictionary<string, string> { ["zone"] = "a" } } };

    public static V1VolumeAttachment Attachment => new() { Metadata = new() { Name = "attachment" }, Spec = new() { Attacher = "csi.example.org", NodeName = "n1", Source = new() { PersistentVolumeName = "pv" } } };

    public static V1VolumeAttributesClass Attributes => new() { Metadata = new() { Name = "gold" }, DriverName = "csi.example.org", Parameters = new Dictionary<string, string> { ["iops"] = "5000" } };

    public static V1Node Node => new()
    {
        Metadata = new() { Name = "n1", Labels = new Dictionary<string, string> { ["kubernetes.io/os"] = "linux" } },
        Spec = new() { PodCIDR = "10.244.0.0/24", PodCIDRs = ["10.244.0.0/24"], Unschedulable = true, Taints = [new() { Key = "k", Effect = "NoSchedule", TimeAdded = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc) }], ProviderID = "aws:///a/i-0" },
        Status = new() { Capacity = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("8"), ["pods"] = new("110") }, Conditions = [new() { Type = "Ready", Status = "True", LastHeartbeatTime = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc) }] },
    };

    public static Resourcev1ResourceClaim DeviceClaim => new()
    {
        Metadata = new() { Name = "gpu", NamespaceProperty = "raw" },
        Spec = new()
        {
            Devices = new()
            {
                Requests = [new() { Name = "gpu", Exactly = new() { DeviceClassName = "gpu.example.org", Count = 2, AllocationMode = "ExactCount", Selectors = [new() { Cel = new() { Expression = "device.driver == \"gpu.example.org\"" } }] } }],
                Config = [new() { Requests = ["gpu"], Opaque = new() { Driver = "gpu.example.org", Parameters = new Dictionary<string, object> { ["sharing"] = "yes", ["slots"] = 4L } } }],
            },
        },
    };

    public static V1ResourceClaimTemplate ClaimTemplate => new() { Metadata = new() { Name = "gpu-template" }, Spec = new() { Metadata = new() { Labels = new Dictionary<string, string> { ["a"] = "b" } }, Spec = new() { Devices = new() } } };

    public static V1DeviceClass DeviceClass => new() { Metadata = new() { Name = "gpu.example.org" }, Spec = new() { Selectors = [new() { Cel = new() { Expression = "true" } }], ExtendedResourceName = "example.org/gpu" } };

    public static V1ResourceSlice ResourceSlice => new()
    {
        Metadata = new() { Name = "slice" },
        Spec = new()
        {
            Driver = "gpu.example.org",
            NodeName = "n1",
            Pool = new() { Name = "p", Generation = 1, ResourceSliceCount = 1 },
            Devices =
            [
                new()
                {
                    Name = "gpu-0",
                    Attributes = new Dictionary<string, V1DeviceAttribute> { ["model"] = new() { StringValue = "x1" }, ["ecc"] = new() { BoolValue = true }, ["slots"] = new() { IntValue = 4 } },
                    Capacity = new Dictionary<string, V1DeviceCapacity> { ["memory"] = new() { Value = new("16Gi") } },
                },
            ],
        },
    };

    public static V1ComponentStatus Component => new() { Metadata = new() { Name = "etcd-0" }, Conditions = [new() { Type = "Healthy", Status = "True", Message = "ok" }] };
}
