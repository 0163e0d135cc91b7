namespace ManifestDsl.Engine.Output;

public sealed partial class ApplicationOrder
{
    /// <summary>What is in a row stands for all kinds that no other row names: custom resources, and kinds of the API that nobody applies.</summary>
    private const string AllOthers = "*";

    /// <summary>
    /// The kinds of Kubernetes and of its Gateway API, first to last. A kind comes after what it needs in order to be accepted, or to start without being
    /// retried: what is in a namespace after the namespace, pods after what they mount. Custom resources come after the CRDs that
    /// define them and after the workloads that may act on them; what intercepts requests comes last, since it needs its workload
    /// to run and would hold up everything behind it.
    /// </summary>
    private static readonly string[] Kinds =
    [
        "Namespace",
        "CustomResourceDefinition",

        // Classes that others name.
        "PriorityClass", "RuntimeClass", "StorageClass", "CSIDriver", "VolumeAttributesClass", "VolumeSnapshotClass", "DeviceClass", "IngressClass", "GatewayClass",
        "PriorityLevelConfiguration", "FlowSchema", "ServiceCIDR", "ClusterTrustBundle",

        // Policies that the API server enforces itself, for what follows.
        "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding",
        "PodSecurityPolicy",

        "ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding",
        "ServiceAccount",
        "ResourceQuota", "LimitRange",
        "NetworkPolicy",
        "Secret", "ConfigMap",
        "PersistentVolume", "PersistentVolumeClaim", "VolumeSnapshotContent", "VolumeSnapshot", "ResourceClaimTemplate", "ResourceClaim",

        // Before pods: they get the addresses of the services that are there in their environment.
        "Service", "Endpoints", "EndpointSlice",

        "PodTemplate", "DaemonSet", "StatefulSet", "Deployment", "ReplicaSet", "ReplicationController", "Pod", "Job", "CronJob",
        "PodDisruptionBudget", "HorizontalPodAutoscaler",
        "ReferenceGrant", "Gateway", "Ingress", "HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "UDPRoute", "BackendTLSPolicy",
        AllOthers,
        "APIService", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration",
    ];
}
