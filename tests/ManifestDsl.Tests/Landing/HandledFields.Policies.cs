namespace ManifestDsl.Tests.Landing;

/// <content>
/// Policies for pods. A control is a validation, after that of <see cref="PodPolicy.ReadOnlyRootFilesystem"/>, which all cases have beside it; its message says what it demands.
/// What its expression means is tested with a CEL engine.
/// </content>
internal static partial class HandledFields
{
    private const string Rule = "global::ManifestDsl.IdRule";

    private static Dictionary<string, HandledField> PolicyFields() => new()
    {
        ["PodPolicy.Mode"] = new(
            ("global::ManifestDsl.PolicyMode.Enforce", "binding:spec.validationActions", "[Deny, Audit]"),
            ("global::ManifestDsl.PolicyMode.Warn", "binding:spec.validationActions", "[Warn, Audit]"),
            ("global::ManifestDsl.PolicyMode.Audit", "binding:spec.validationActions", "[Audit]")),
        ["PodPolicy.Namespaces"] = new(
            ("[\"data\"]", "binding:spec.matchResources.namespaceSelector.matchExpressions", "[{key: kubernetes.io/metadata.name, operator: In, values: [data]}]"),
            ("[new global::ManifestDsl.Namespace(\"data\")]", "binding:spec.matchResources.namespaceSelector.matchExpressions.0.values", "[data]")),
        ["PodPolicy.NamespaceLabels"] = new(("""new() { ["tier"] = "prod" }""", "binding:spec.matchResources.namespaceSelector.matchLabels", "{tier: prod}")),
        ["PodPolicy.PodLabels"] = new(("""new() { ["tier"] = "web" }""", "spec.matchConditions.1.name", "pod-labels")),
        ["PodPolicy.Exempt"] = new(("""new() { RuntimeClasses = ["gvisor"] }""", "spec.matchConditions.1.name", "exempt-runtime-classes")) { Part = "" },
        ["PolicyExemptions.Namespaces"] = new(
            ("[\"data\"]", "binding:spec.matchResources.namespaceSelector.matchExpressions", "[{key: kubernetes.io/metadata.name, operator: NotIn, values: [data]}]")),
        ["PolicyExemptions.Subjects"] = new(
            ("""[global::ManifestDsl.Subject.User("ann")]""", "spec.matchConditions.1", "{name: exempt-users, expression: !(request.userInfo.username in ['ann'])}"),
            ("""[global::ManifestDsl.Subject.Account("robot", "data")]""", "spec.matchConditions.1.expression", "!(request.userInfo.username in ['system:serviceaccount:data:robot'])"),
            ("""[global::ManifestDsl.Subject.Group("ops")]""", "spec.matchConditions.1.name", "exempt-groups")),
        ["PolicyExemptions.RuntimeClasses"] = new(("[\"gvisor\"]", "spec.matchConditions.1.name", "exempt-runtime-classes")),
        ["PolicyExemptions.PodLabels"] = new(("""new() { ["tier"] = "web" }""", "spec.matchConditions.1.name", "exempt-pod-labels")),

        // These are in other objects: the labels of namespaces, and the role bindings of clusters before 1.25.
        ["PodPolicy.Level"] = new(("global::ManifestDsl.PodSecurityLevel.Restricted", "spec.validations.1", "(nothing)")),
        ["PodPolicy.LevelVersion"] = new(("\"v1.34\"", "spec.validations.1", "(nothing)")),
        ["PodPolicy.Subjects"] = new(("""[global::ManifestDsl.Subject.User("ann")]""", "spec.validations.1", "(nothing)")),

        ["PodPolicy.Privileged"] = new(First("false", "privileged", "containers must not set securityContext.privileged: true")),
        ["PodPolicy.AllowPrivilegeEscalation"] = new(First("false", "allowPrivilegeEscalation", "containers must set securityContext.allowPrivilegeEscalation: false")),
        ["PodPolicy.ReadOnlyRootFilesystem"] = new(First("true", "readOnlyRootFilesystem", "containers must set securityContext.readOnlyRootFilesystem: true")),
        ["PodPolicy.RunAsUser"] = new(
            Second(Rule + ".MustRunAs([5])", "runAsUser", "containers must set securityContext.runAsUser to 5"),
            Second("global::ManifestDsl.IdStrategy.MustRunAsNonRoot", "runAsUser", "containers must set securityContext.runAsNonRoot: true, or a runAsUser other than 0")) { Part = "" },
        ["IdRule.Strategy"] = new(Second("global::ManifestDsl.IdStrategy.MustRunAsNonRoot", "runAsUser", "containers must set securityContext.runAsNonRoot: true, or a runAsUser other than 0")),
        ["IdRule.Ranges"] = new(Second("[5, new(7, 9)]", "runAsUser", "containers must set securityContext.runAsUser to 5 or 7-9")) { Part = "" },
        ["IdRange.Min"] = new(Second("part:new(5, null)", "runAsUser", "containers must set securityContext.runAsUser to 5")),
        ["IdRange.Max"] = new(Second("part:new(5, 9)", "runAsUser", "containers must set securityContext.runAsUser to 5-9")),
        ["PodPolicy.RunAsGroup"] = new(
            Second(Rule + ".MustRunAs([5])", "runAsGroup", "containers must set securityContext.runAsGroup to 5"),
            Second(Rule + ".MayRunAs([5])", "runAsGroup", "containers may set securityContext.runAsGroup to 5 only")),
        ["PodPolicy.FsGroup"] = new(
            Second(Rule + ".MustRunAs([5])", "fsGroup", "the pod must set securityContext.fsGroup to 5"),
            Second(Rule + ".MayRunAs([5])", "fsGroup", "the pod may set securityContext.fsGroup to 5 only")),
        ["PodPolicy.SupplementalGroups"] = new(
            Second(Rule + ".MustRunAs([5])", "supplementalGroups", "the pod must set securityContext.supplementalGroups to 5"),
            Second(Rule + ".MayRunAs([5])", "supplementalGroups", "the pod may set securityContext.supplementalGroups to 5 only")),
        ["PodPolicy.RequiredDropCapabilities"] = new(Second("[\"NET_RAW\", \"KILL\"]", "requiredDropCapabilities", "containers must drop NET_RAW, KILL in securityContext.capabilities")),
        ["PodPolicy.AllowedCapabilities"] = new(
            Second("[\"KILL\"]", "allowedCapabilities", "containers must add only KILL in securityContext.capabilities"),
            Second("[]", "allowedCapabilities", "containers must add nothing in securityContext.capabilities")),
        ["PodPolicy.DefaultAddCapabilities"] = new(First(
            """part:new global::ManifestDsl.PodPolicy("name-sample") { AllowedCapabilities = ["KILL"], DefaultAddCapabilities = ["CHOWN"] }""",
            "allowedCapabilities",
            "containers must add only KILL, CHOWN in securityContext.capabilities")),
        ["PodPolicy.Volumes"] = new([Second("[]", "volumes", "volumes must be removed"), .. Enum.GetValues<VolumeKind>().Select(static kind =>
            Second($"[global::ManifestDsl.VolumeKind.{kind}]", "volumes", $"volumes must be of kind {Engine.Tests.Lowering.DslTypes.TextOf(kind)}"))]),
        ["PodPolicy.HostNetwork"] = new(Second("false", "hostNetwork", "the pod must not set hostNetwork: true")),
        ["PodPolicy.HostPID"] = new(Second("false", "hostPID", "the pod must not set hostPID: true")),
        ["PodPolicy.HostIPC"] = new(Second("false", "hostIPC", "the pod must not set hostIPC: true")),
        ["PodPolicy.HostPorts"] = new(Second("[80, new(8000, 9000)]", "hostPorts", "containers may use the ports 80 or 8000-9000 of the node only")) { Part = "" },
        ["HostPortRange.Min"] = new(Second("part:new(80, null)", "hostPorts", "containers may use the ports 80 of the node only")),
        ["HostPortRange.Max"] = new(Second("part:new(80, 90)", "hostPorts", "containers may use the ports 80-90 of the node only")),
        ["PodPolicy.HostPaths"] = new(Second("[\"/data\"]", "hostPaths", "volumes may mount only /data of the node")) { Part = "" },
        ["AllowedHostPath.PathPrefix"] = new(Second("\"/data\"", "hostPaths", "volumes may mount only /data of the node")),
        ["AllowedHostPath.ReadOnly"] = new(Second("part:new(\"/data\") { ReadOnly = true }", "hostPaths", "volumes may mount only /data (readOnly) of the node")),
        ["PodPolicy.SeccompProfiles"] = new(Second(
            """[global::ManifestDsl.SeccompProfileType.RuntimeDefault, new(global::ManifestDsl.SeccompProfileType.Localhost) { LocalhostProfile = "a.json" }]""",
            "seccompProfiles",
            "containers must have securityContext.seccompProfile RuntimeDefault or Localhost (a.json)")),
        ["PodPolicy.AppArmorProfiles"] = new(Second(
            "[global::ManifestDsl.AppArmorProfileType.RuntimeDefault]", "appArmorProfiles", "containers must have securityContext.appArmorProfile RuntimeDefault")),
        ["PodPolicy.SeLinux"] = new(Second("""new() { Type = "container_t" }""", "seLinux", "containers must have securityContext.seLinuxOptions type: container_t")),
        ["PodPolicy.ForbiddenSysctls"] = new(Second("[\"kernel.*\"]", "sysctls", "sysctls must not be set")),
        ["PodPolicy.AllowedUnsafeSysctls"] = new(Second("[]", "sysctls", "sysctls must not be set")),
        ["PodPolicy.ProcMounts"] = new(Second("[global::ManifestDsl.ProcMount.Default]", "procMounts", "containers must have securityContext.procMount Default")),
        ["PodPolicy.Registries"] = new(Second("[\"ghcr.io\"]", "registries", "containers must take their images from ghcr.io")),
    };

    private static (string Source, string Path, string Expected) First(string source, string control, string message) => Validation(0, source, control, message);

    private static (string Source, string Path, string Expected) Second(string source, string control, string message) => Validation(1, source, control, message);

    private static (string Source, string Path, string Expected) Validation(int place, string source, string control, string message) =>
        (source, $"spec.validations.{place}.message", $"PodPolicy 'name-sample' ({control}): {message}");
}
