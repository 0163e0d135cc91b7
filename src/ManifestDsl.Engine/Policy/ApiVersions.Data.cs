namespace ManifestDsl.Engine.Policy;

internal static partial class ApiVersions
{
    // apiVersion, kind, minor version that deprecated it, minor version that removed it (- for none yet), replacement (- for none),
    // and = where the fields are the same in both. Sources: the migration guide of Kubernetes and the API of 1.37.
    private const string Table = """

        extensions/v1beta1 Deployment 9 16 apps/v1 ~
        extensions/v1beta1 DaemonSet 9 16 apps/v1 ~
        extensions/v1beta1 ReplicaSet 9 16 apps/v1 ~
        extensions/v1beta1 NetworkPolicy 9 16 networking.k8s.io/v1 =
        extensions/v1beta1 PodSecurityPolicy 10 16 - ~
        extensions/v1beta1 Ingress 14 22 networking.k8s.io/v1 ~
        apps/v1beta1 Deployment 9 16 apps/v1 ~
        apps/v1beta1 StatefulSet 9 16 apps/v1 ~
        apps/v1beta1 ReplicaSet 9 16 apps/v1 ~
        apps/v1beta1 ControllerRevision 9 16 apps/v1 =
        apps/v1beta2 Deployment 9 16 apps/v1 =
        apps/v1beta2 StatefulSet 9 16 apps/v1 =
        apps/v1beta2 DaemonSet 9 16 apps/v1 =
        apps/v1beta2 ReplicaSet 9 16 apps/v1 =
        apps/v1beta2 ControllerRevision 9 16 apps/v1 =
        scheduling.k8s.io/v1alpha1 PriorityClass 14 17 scheduling.k8s.io/v1 =
        scheduling.k8s.io/v1beta1 PriorityClass 14 22 scheduling.k8s.io/v1 =
        networking.k8s.io/v1beta1 Ingress 19 22 networking.k8s.io/v1 ~
        networking.k8s.io/v1beta1 IngressClass 19 22 networking.k8s.io/v1 =
        networking.k8s.io/v1beta1 IPAddress 34 37 networking.k8s.io/v1 =
        networking.k8s.io/v1beta1 ServiceCIDR 34 37 networking.k8s.io/v1 =
        rbac.authorization.k8s.io/v1alpha1 ClusterRole 17 22 rbac.authorization.k8s.io/v1 =
        rbac.authorization.k8s.io/v1alpha1 ClusterRoleBinding 17 22 rbac.authorization.k8s.io/v1 ~
        rbac.authorization.k8s.io/v1alpha1 Role 17 22 rbac.authorization.k8s.io/v1 =
        rbac.authorization.k8s.io/v1alpha1 RoleBinding 17 22 rbac.authorization.k8s.io/v1 ~
        rbac.authorization.k8s.io/v1beta1 ClusterRole 17 22 rbac.authorization.k8s.io/v1 =
        rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding 17 22 rbac.authorization.k8s.io/v1 =
        rbac.authorization.k8s.io/v1beta1 Role 17 22 rbac.authorization.k8s.io/v1 =
        rbac.authorization.k8s.io/v1beta1 RoleBinding 17 22 rbac.authorization.k8s.io/v1 =
        admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration 16 22 admissionregistration.k8s.io/v1 ~
        admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration 16 22 admissionregistration.k8s.io/v1 ~
        admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy 29 33 admissionregistration.k8s.io/v1 =
        admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicyBinding 29 33 admissionregistration.k8s.io/v1 =
        admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy 31 34 admissionregistration.k8s.io/v1 =
        admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicyBinding 31 34 admissionregistration.k8s.io/v1 =
        apiextensions.k8s.io/v1beta1 CustomResourceDefinition 16 22 apiextensions.k8s.io/v1 ~
        apiregistration.k8s.io/v1beta1 APIService 10 22 apiregistration.k8s.io/v1 =
        authentication.k8s.io/v1beta1 TokenReview 6 22 authentication.k8s.io/v1 =
        authorization.k8s.io/v1beta1 LocalSubjectAccessReview 6 22 authorization.k8s.io/v1 ~
        authorization.k8s.io/v1beta1 SelfSubjectAccessReview 6 22 authorization.k8s.io/v1 =
        authorization.k8s.io/v1beta1 SelfSubjectRulesReview 6 22 authorization.k8s.io/v1 =
        authorization.k8s.io/v1beta1 SubjectAccessReview 6 22 authorization.k8s.io/v1 ~
        certificates.k8s.io/v1beta1 CertificateSigningRequest 19 22 certificates.k8s.io/v1 ~
        coordination.k8s.io/v1beta1 Lease 14 22 coordination.k8s.io/v1 =
        storage.k8s.io/v1beta1 CSINode 17 22 storage.k8s.io/v1 =
        storage.k8s.io/v1beta1 CSIDriver 19 22 storage.k8s.io/v1 =
        storage.k8s.io/v1beta1 StorageClass 6 22 storage.k8s.io/v1 =
        storage.k8s.io/v1beta1 VolumeAttachment 13 22 storage.k8s.io/v1 =
        storage.k8s.io/v1beta1 CSIStorageCapacity 24 27 storage.k8s.io/v1 =
        storage.k8s.io/v1alpha1 VolumeAttributesClass 32 35 storage.k8s.io/v1 =
        storage.k8s.io/v1beta1 VolumeAttributesClass 34 37 storage.k8s.io/v1 =
        batch/v1beta1 CronJob 21 25 batch/v1 =
        discovery.k8s.io/v1beta1 EndpointSlice 21 25 discovery.k8s.io/v1 ~
        events.k8s.io/v1beta1 Event 19 25 events.k8s.io/v1 ~
        node.k8s.io/v1beta1 RuntimeClass 22 25 node.k8s.io/v1 =
        policy/v1beta1 PodDisruptionBudget 21 25 policy/v1 ~
        policy/v1beta1 PodSecurityPolicy 21 25 - ~
        autoscaling/v2beta1 HorizontalPodAutoscaler 22 25 autoscaling/v2 ~
        autoscaling/v2beta2 HorizontalPodAutoscaler 23 26 autoscaling/v2 =
        flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema 23 26 flowcontrol.apiserver.k8s.io/v1 =
        flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration 23 26 flowcontrol.apiserver.k8s.io/v1 ~
        flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema 26 29 flowcontrol.apiserver.k8s.io/v1 =
        flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration 26 29 flowcontrol.apiserver.k8s.io/v1 ~
        flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema 29 32 flowcontrol.apiserver.k8s.io/v1 =
        flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration 29 32 flowcontrol.apiserver.k8s.io/v1 =
        resource.k8s.io/v1alpha3 DeviceClass 33 34 resource.k8s.io/v1 ~
        resource.k8s.io/v1alpha3 ResourceClaim 33 34 resource.k8s.io/v1 ~
        resource.k8s.io/v1alpha3 ResourceClaimTemplate 33 34 resource.k8s.io/v1 ~
        resource.k8s.io/v1alpha3 ResourceSlice 33 34 resource.k8s.io/v1 ~
        resource.k8s.io/v1beta1 DeviceClass 35 - resource.k8s.io/v1 ~
        resource.k8s.io/v1beta1 ResourceClaim 35 - resource.k8s.io/v1 ~
        resource.k8s.io/v1beta1 ResourceClaimTemplate 35 - resource.k8s.io/v1 ~
        resource.k8s.io/v1beta1 ResourceSlice 35 - resource.k8s.io/v1 ~
        v1 Endpoints 33 - discovery.k8s.io/v1 ~
        v1 ComponentStatus 19 - - ~

        """;
}
