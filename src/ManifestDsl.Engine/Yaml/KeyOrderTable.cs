namespace ManifestDsl.Engine.Yaml;

/// <summary>The data of <see cref="KeyOrder"/>.</summary>
/// <remarks>
/// One list serves all objects, since the fields of two kinds of object seldom clash. A key has its place by the
/// objects in which people meet it; add a key beside those it stands with.
/// </remarks>
internal static class KeyOrderTable
{
    /// <summary>Fields of API objects in the order in which people write them.</summary>
    public static readonly string[] Keys =
    [
        // Every object, its metadata, references to objects
        "apiVersion", "apiGroup", "kind", "metadata", "name", "generateName", "namespace", "labels", "annotations",
        "type", "immutable",

        // Items: environment variables, tolerations, selectors, keys of ConfigMaps and Secrets
        "key", "operator", "value", "values", "valueFrom", "effect", "tolerationSeconds", "optional",
        "matchLabels", "matchExpressions",

        // Top level
        "spec", "data", "stringData", "binaryData", "roleRef", "subjects", "apiGroups", "resourceNames",
        "nonResourceURLs", "verbs",

        // Job, CronJob
        "schedule", "timeZone", "concurrencyPolicy", "suspend", "startingDeadlineSeconds",
        "successfulJobsHistoryLimit", "failedJobsHistoryLimit", "parallelism", "completions", "completionMode",
        "backoffLimit", "activeDeadlineSeconds", "ttlSecondsAfterFinished",

        // Deployment, StatefulSet, DaemonSet, autoscaler, disruption budget
        "scaleTargetRef", "minReplicas", "maxReplicas", "minAvailable", "serviceName", "replicas", "selector",
        "strategy", "updateStrategy", "rollingUpdate", "maxSurge", "maxUnavailable", "minReadySeconds",
        "revisionHistoryLimit", "progressDeadlineSeconds", "podManagementPolicy", "template", "jobTemplate",
        "volumeClaimTemplates",

        // Service, NetworkPolicy, Ingress, PersistentVolumeClaim
        "clusterIP", "externalName", "podSelector", "policyTypes", "ingressClassName", "tls",
        "storageClassName", "accessModes", "volumeMode",

        // Pod
        "serviceAccountName", "automountServiceAccountToken", "imagePullSecrets", "hostNetwork", "hostPID", "hostIPC",
        "hostUsers", "shareProcessNamespace", "nodeName", "initContainers", "containers", "ephemeralContainers",
        "volumes",

        // Container
        "image", "imagePullPolicy", "command", "args", "workingDir", "ports", "env", "envFrom", "resources",
        "requests", "limits", "volumeMounts", "volumeDevices", "startupProbe", "livenessProbe", "readinessProbe",
        "lifecycle", "terminationMessagePath", "terminationMessagePolicy", "securityContext",

        // Pod again: what is seldom set
        "restartPolicy", "terminationGracePeriodSeconds", "priorityClassName", "runtimeClassName", "nodeSelector",
        "affinity", "tolerations", "topologySpreadConstraints",

        // Security contexts
        "runAsNonRoot", "runAsUser", "runAsGroup", "fsGroup", "fsGroupChangePolicy", "supplementalGroups",
        "privileged", "allowPrivilegeEscalation", "readOnlyRootFilesystem", "capabilities", "drop", "add",
        "seccompProfile", "localhostProfile",

        // Probes, ports, mounts, rules
        "exec", "httpGet", "tcpSocket", "grpc", "path", "pathType", "backend", "containerPort", "port", "targetPort",
        "nodePort", "hostPort", "endPort", "protocol", "appProtocol", "host", "scheme", "initialDelaySeconds",
        "periodSeconds", "timeoutSeconds", "successThreshold", "failureThreshold", "mountPath", "subPath", "readOnly",
        "mode",
    ];

    /// <summary>Keys that stand elsewhere under one parent: behind <c>After</c>.</summary>
    public static readonly (string Parent, string Key, string After)[] Moved =
    [
        ("spec", "securityContext", "shareProcessNamespace"),
        ("rules", "resources", "apiGroups"),
        ("initContainers", "restartPolicy", "imagePullPolicy"),
    ];

    /// <summary>Keys of the API under which a map with keys of the user's choice stands.</summary>
    public static readonly string[] FreeForm =
    [
        // metadata and selectors; a label selector (matchLabels, matchExpressions) loses nothing by keeping its order
        "labels", "annotations", "matchLabels", "selector", "nodeSelector",

        // ConfigMap, Secret, StorageClass, volumes
        "data", "binaryData", "stringData", "parameters", "volumeAttributes", "options",

        // Amounts by resource: containers, quotas, LimitRange, nodes, runtime classes
        "limits", "requests", "hard", "used", "capacity", "allocatable", "overhead", "podFixed",
        "default", "defaultRequest", "min", "max", "maxLimitRequestRatio",

        // Schemas of custom resources, devices, reviews
        "properties", "patternProperties", "definitions", "dependencies", "attributes", "extra",
    ];
}
