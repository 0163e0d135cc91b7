namespace ManifestDsl;

/// <summary>Resources of the API, each with its group.</summary>
public enum Resource
{
    /// <summary><c>pods</c> of the core group.</summary>
    [KubernetesValue("pods")]
    Pods,

    /// <summary><c>pods/log</c> of the core group.</summary>
    [KubernetesValue("pods/log")]
    PodLogs,

    /// <summary><c>pods/exec</c> of the core group.</summary>
    [KubernetesValue("pods/exec")]
    PodExec,

    /// <summary><c>pods/attach</c> of the core group.</summary>
    [KubernetesValue("pods/attach")]
    PodAttach,

    /// <summary><c>pods/portforward</c> of the core group.</summary>
    [KubernetesValue("pods/portforward")]
    PodPortForward,

    /// <summary><c>pods/eviction</c> of the core group.</summary>
    [KubernetesValue("pods/eviction")]
    PodEvictions,

    /// <summary><c>pods/status</c> of the core group.</summary>
    [KubernetesValue("pods/status")]
    PodStatus,

    /// <summary><c>pods/ephemeralcontainers</c> of the core group.</summary>
    [KubernetesValue("pods/ephemeralcontainers")]
    EphemeralContainers,

    /// <summary><c>podtemplates</c> of the core group.</summary>
    [KubernetesValue("podtemplates")]
    PodTemplates,

    /// <summary><c>services</c> of the core group.</summary>
    [KubernetesValue("services")]
    Services,

    /// <summary><c>services/proxy</c> of the core group.</summary>
    [KubernetesValue("services/proxy")]
    ServiceProxies,

    /// <summary><c>endpoints</c> of the core group.</summary>
    [KubernetesValue("endpoints")]
    Endpoints,

    /// <summary><c>configmaps</c> of the core group.</summary>
    [KubernetesValue("configmaps")]
    ConfigMaps,

    /// <summary><c>secrets</c> of the core group.</summary>
    [KubernetesValue("secrets")]
    Secrets,

    /// <summary><c>serviceaccounts</c> of the core group.</summary>
    [KubernetesValue("serviceaccounts")]
    ServiceAccounts,

    /// <summary><c>serviceaccounts/token</c> of the core group.</summary>
    [KubernetesValue("serviceaccounts/token")]
    ServiceAccountTokens,

    /// <summary><c>namespaces</c> of the core group.</summary>
    [KubernetesValue("namespaces")]
    Namespaces,

    /// <summary><c>nodes</c> of the core group.</summary>
    [KubernetesValue("nodes")]
    Nodes,

    /// <summary><c>nodes/proxy</c> of the core group.</summary>
    [KubernetesValue("nodes/proxy")]
    NodeProxies,

    /// <summary><c>nodes/status</c> of the core group.</summary>
    [KubernetesValue("nodes/status")]
    NodeStatus,

    /// <summary><c>nodes</c> of the group <c>metrics.k8s.io</c>.</summary>
    [KubernetesValue("nodes.metrics.k8s.io")]
    NodeMetrics,

    /// <summary><c>pods</c> of the group <c>metrics.k8s.io</c>.</summary>
    [KubernetesValue("pods.metrics.k8s.io")]
    PodMetrics,

    /// <summary><c>events</c> of the core group.</summary>
    [KubernetesValue("events")]
    Events,

    /// <summary><c>persistentvolumes</c> of the core group.</summary>
    [KubernetesValue("persistentvolumes")]
    PersistentVolumes,

    /// <summary><c>persistentvolumeclaims</c> of the core group.</summary>
    [KubernetesValue("persistentvolumeclaims")]
    PersistentVolumeClaims,

    /// <summary><c>replicationcontrollers</c> of the core group.</summary>
    [KubernetesValue("replicationcontrollers")]
    ReplicationControllers,

    /// <summary><c>resourcequotas</c> of the core group.</summary>
    [KubernetesValue("resourcequotas")]
    ResourceQuotas,

    /// <summary><c>limitranges</c> of the core group.</summary>
    [KubernetesValue("limitranges")]
    LimitRanges,

    /// <summary><c>deployments</c> of the group <c>apps</c>.</summary>
    [KubernetesValue("deployments.apps")]
    Deployments,

    /// <summary><c>deployments/scale</c> of the group <c>apps</c>.</summary>
    [KubernetesValue("deployments.apps/scale")]
    DeploymentScales,

    /// <summary><c>statefulsets</c> of the group <c>apps</c>.</summary>
    [KubernetesValue("statefulsets.apps")]
    StatefulSets,

    /// <summary><c>statefulsets/scale</c> of the group <c>apps</c>.</summary>
    [KubernetesValue("statefulsets.apps/scale")]
    StatefulSetScales,

    /// <summary><c>daemonsets</c> of the group <c>apps</c>.</summary>
    [KubernetesValue("daemonsets.apps")]
    DaemonSets,

    /// <summary><c>replicasets</c> of the group <c>apps</c>.</summary>
    [KubernetesValue("replicasets.apps")]
    ReplicaSets,

    /// <summary><c>controllerrevisions</c> of the group <c>apps</c>.</summary>
    [KubernetesValue("controllerrevisions.apps")]
    ControllerRevisions,

    /// <summary><c>jobs</c> of the group <c>batch</c>.</summary>
    [KubernetesValue("jobs.batch")]
    Jobs,

    /// <summary><c>cronjobs</c> of the group <c>batch</c>.</summary>
    [KubernetesValue("cronjobs.batch")]
    CronJobs,

    /// <summary><c>horizontalpodautoscalers</c> of the group <c>autoscaling</c>.</summary>
    [KubernetesValue("horizontalpodautoscalers.autoscaling")]
    HorizontalPodAutoscalers,

    /// <summary><c>poddisruptionbudgets</c> of the group <c>policy</c>.</summary>
    [KubernetesValue("poddisruptionbudgets.policy")]
    PodDisruptionBudgets,

    /// <summary><c>ingresses</c> of the group <c>networking.k8s.io</c>.</summary>
    [KubernetesValue("ingresses.networking.k8s.io")]
    Ingresses,

    /// <summary><c>ingressclasses</c> of the group <c>networking.k8s.io</c>.</summary>
    [KubernetesValue("ingressclasses.networking.k8s.io")]
    IngressClasses,

    /// <summary><c>networkpolicies</c> of the group <c>networking.k8s.io</c>.</summary>
    [KubernetesValue("networkpolicies.networking.k8s.io")]
    NetworkPolicies,

    /// <summary><c>endpointslices</c> of the group <c>discovery.k8s.io</c>.</summary>
    [KubernetesValue("endpointslices.discovery.k8s.io")]
    EndpointSlices,

    /// <summary><c>gateways</c> of the group <c>gateway.networking.k8s.io</c>.</summary>
    [KubernetesValue("gateways.gateway.networking.k8s.io")]
    Gateways,

    /// <summary><c>httproutes</c> of the group <c>gateway.networking.k8s.io</c>.</summary>
    [KubernetesValue("httproutes.gateway.networking.k8s.io")]
    HttpRoutes,

    /// <summary><c>roles</c> of the group <c>rbac.authorization.k8s.io</c>.</summary>
    [KubernetesValue("roles.rbac.authorization.k8s.io")]
    Roles,

    /// <summary><c>rolebindings</c> of the group <c>rbac.authorization.k8s.io</c>.</summary>
    [KubernetesValue("rolebindings.rbac.authorization.k8s.io")]
    RoleBindings,

    /// <summary><c>clusterroles</c> of the group <c>rbac.authorization.k8s.io</c>.</summary>
    [KubernetesValue("clusterroles.rbac.authorization.k8s.io")]
    ClusterRoles,

    /// <summary><c>clusterrolebindings</c> of the group <c>rbac.authorization.k8s.io</c>.</summary>
    [KubernetesValue("clusterrolebindings.rbac.authorization.k8s.io")]
    ClusterRoleBindings,

    /// <summary><c>storageclasses</c> of the group <c>storage.k8s.io</c>.</summary>
    [KubernetesValue("storageclasses.storage.k8s.io")]
    StorageClasses,

    /// <summary><c>volumeattachments</c> of the group <c>storage.k8s.io</c>.</summary>
    [KubernetesValue("volumeattachments.storage.k8s.io")]
    VolumeAttachments,

    /// <summary><c>csidrivers</c> of the group <c>storage.k8s.io</c>.</summary>
    [KubernetesValue("csidrivers.storage.k8s.io")]
    CsiDrivers,

    /// <summary><c>csinodes</c> of the group <c>storage.k8s.io</c>.</summary>
    [KubernetesValue("csinodes.storage.k8s.io")]
    CsiNodes,

    /// <summary><c>csistoragecapacities</c> of the group <c>storage.k8s.io</c>.</summary>
    [KubernetesValue("csistoragecapacities.storage.k8s.io")]
    CsiStorageCapacities,

    /// <summary><c>leases</c> of the group <c>coordination.k8s.io</c>.</summary>
    [KubernetesValue("leases.coordination.k8s.io")]
    Leases,

    /// <summary><c>priorityclasses</c> of the group <c>scheduling.k8s.io</c>.</summary>
    [KubernetesValue("priorityclasses.scheduling.k8s.io")]
    PriorityClasses,

    /// <summary><c>runtimeclasses</c> of the group <c>node.k8s.io</c>.</summary>
    [KubernetesValue("runtimeclasses.node.k8s.io")]
    RuntimeClasses,

    /// <summary><c>customresourcedefinitions</c> of the group <c>apiextensions.k8s.io</c>.</summary>
    [KubernetesValue("customresourcedefinitions.apiextensions.k8s.io")]
    CustomResourceDefinitions,

    /// <summary><c>apiservices</c> of the group <c>apiregistration.k8s.io</c>.</summary>
    [KubernetesValue("apiservices.apiregistration.k8s.io")]
    ApiServices,

    /// <summary><c>mutatingwebhookconfigurations</c> of the group <c>admissionregistration.k8s.io</c>.</summary>
    [KubernetesValue("mutatingwebhookconfigurations.admissionregistration.k8s.io")]
    MutatingWebhookConfigurations,

    /// <summary><c>validatingwebhookconfigurations</c> of the group <c>admissionregistration.k8s.io</c>.</summary>
    [KubernetesValue("validatingwebhookconfigurations.admissionregistration.k8s.io")]
    ValidatingWebhookConfigurations,

    /// <summary><c>validatingadmissionpolicies</c> of the group <c>admissionregistration.k8s.io</c>.</summary>
    [KubernetesValue("validatingadmissionpolicies.admissionregistration.k8s.io")]
    ValidatingAdmissionPolicies,

    /// <summary><c>validatingadmissionpolicybindings</c> of the group <c>admissionregistration.k8s.io</c>.</summary>
    [KubernetesValue("validatingadmissionpolicybindings.admissionregistration.k8s.io")]
    ValidatingAdmissionPolicyBindings,

    /// <summary><c>certificatesigningrequests</c> of the group <c>certificates.k8s.io</c>.</summary>
    [KubernetesValue("certificatesigningrequests.certificates.k8s.io")]
    CertificateSigningRequests,

    /// <summary><c>tokenreviews</c> of the group <c>authentication.k8s.io</c>.</summary>
    [KubernetesValue("tokenreviews.authentication.k8s.io")]
    TokenReviews,

    /// <summary><c>subjectaccessreviews</c> of the group <c>authorization.k8s.io</c>.</summary>
    [KubernetesValue("subjectaccessreviews.authorization.k8s.io")]
    SubjectAccessReviews,

    /// <summary><c>selfsubjectaccessreviews</c> of the group <c>authorization.k8s.io</c>.</summary>
    [KubernetesValue("selfsubjectaccessreviews.authorization.k8s.io")]
    SelfSubjectAccessReviews,

    /// <summary><c>localsubjectaccessreviews</c> of the group <c>authorization.k8s.io</c>.</summary>
    [KubernetesValue("localsubjectaccessreviews.authorization.k8s.io")]
    LocalSubjectAccessReviews,

    /// <summary><c>resourceclaims</c> of the group <c>resource.k8s.io</c>.</summary>
    [KubernetesValue("resourceclaims.resource.k8s.io")]
    ResourceClaims,

    /// <summary><c>flowschemas</c> of the group <c>flowcontrol.apiserver.k8s.io</c>.</summary>
    [KubernetesValue("flowschemas.flowcontrol.apiserver.k8s.io")]
    FlowSchemas,

    /// <summary><c>prioritylevelconfigurations</c> of the group <c>flowcontrol.apiserver.k8s.io</c>.</summary>
    [KubernetesValue("prioritylevelconfigurations.flowcontrol.apiserver.k8s.io")]
    PriorityLevelConfigurations,

    /// <summary>All resources of the core group, which a rule reports.</summary>
    [KubernetesValue("*")]
    All,

    /// <summary>All resources of all groups, which a rule reports.</summary>
    [KubernetesValue("*.*")]
    Everything,
}
