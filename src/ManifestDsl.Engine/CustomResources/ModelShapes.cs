namespace ManifestDsl.Engine.CustomResources;

/// <summary>
/// Recognizes parts of the Kubernetes API in a schema, which repeats them in full: pod templates with all that is in them. For these the models
/// of KubernetesClient are used, so that helpers which make pods serve custom resources too.
/// </summary>
internal static class ModelShapes
{
    private static readonly string[] PodFields =
    [
        "activeDeadlineSeconds", "affinity", "automountServiceAccountToken", "containers", "dnsConfig", "dnsPolicy", "enableServiceLinks", "ephemeralContainers", "hostAliases",
        "hostIPC", "hostNetwork", "hostPID", "hostUsers", "hostname", "hostnameOverride", "imagePullSecrets", "initContainers", "nodeName", "nodeSelector", "os", "overhead",
        "preemptionPolicy", "priority", "priorityClassName", "readinessGates", "resourceClaims", "resources", "restartPolicy", "runtimeClassName", "schedulerName",
        "schedulingGates", "securityContext", "serviceAccount", "serviceAccountName", "setHostnameAsFQDN", "shareProcessNamespace", "subdomain",
        "terminationGracePeriodSeconds", "tolerations", "topologySpreadConstraints", "volumes",
    ];

    private static readonly string[] ContainerFields =
    [
        "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe", "name", "ports", "readinessProbe", "resizePolicy", "resources",
        "restartPolicy", "restartPolicyRules", "securityContext", "startupProbe", "stdin", "stdinOnce", "terminationMessagePath", "terminationMessagePolicy", "tty",
        "volumeDevices", "volumeMounts", "workingDir",
    ];

    private static readonly string[] MetadataFields = ["annotations", "finalizers", "generateName", "labels", "name", "namespace", "ownerReferences"];

    /// <summary>The name of the model with these fields; null when there is none.</summary>
    public static string? Find(List<SchemaField> fields)
    {
        // A pod spec whose containers have more fields than those of Kubernetes is one of its own.
        if (fields.Exists(static f => f is { Name: "containers", Type.Items.ModelName: "V1Container" }) && Has(fields, "volumes") && Within(fields, PodFields))
        {
            return "V1PodSpec";
        }

        if (Has(fields, "name") && Has(fields, "image") && Has(fields, "volumeMounts") && Within(fields, ContainerFields))
        {
            return "V1Container";
        }

        if (Has(fields, "labels") && Has(fields, "annotations") && Within(fields, MetadataFields))
        {
            return "V1ObjectMeta";
        }

        if (Within(fields, ["metadata", "spec"]) && fields.Any(static f => f is { Name: "spec", Type.ModelName: "V1PodSpec" }))
        {
            return "V1PodTemplateSpec";
        }

        return Is(fields, "matchExpressions", "matchLabels") ? "V1LabelSelector"
            : Is(fields, "limits", "requests") || Is(fields, "claims", "limits", "requests") ? "V1ResourceRequirements"
            : Is(fields, "nodeAffinity", "podAffinity", "podAntiAffinity") ? "V1Affinity"
            : Is(fields, "effect", "key", "operator", "tolerationSeconds", "value") ? "V1Toleration"
            : null;
    }

    private static bool Has(List<SchemaField> fields, string name) => fields.Exists(f => f.Name == name);

    private static bool Within(List<SchemaField> fields, string[] names) => fields.TrueForAll(f => Array.IndexOf(names, f.Name) >= 0);

    private static bool Is(List<SchemaField> fields, params string[] names) => fields.Count == names.Length && Within(fields, names);
}
