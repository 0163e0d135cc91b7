using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.PodSecurity;

// The DSL type of the same name is in an enclosing namespace.
using PodSecurityLevel = ManifestDsl.Engine.Policy.PodSecurityLevel;

/// <summary>What the rules say, where, and which edit they offer.</summary>
public class FindingTests
{
    private const string Context = "containers.0.securityContext";
    private const string App = "Container 'app' of Deployment 'shop' ";
    private const string Pod = "The pod of Deployment 'shop' ";

    private static readonly (string Id, SamplePod Pod, string At, string Message, string? Fix)[] Cases =
    [
        ("MDSL1004", SamplePod.Secure.With("hostNetwork", true), "hostNetwork",
            Pod + "has hostNetwork set to true: remove it and reach the pod through a Service (baseline: host namespaces: hostNetwork=true)", "hostNetwork = false, with review"),
        ("MDSL1004", SamplePod.Secure.With("hostPID", true), "hostPID",
            Pod + "has hostPID set to true: remove it, and use shareProcessNamespace where containers of one pod must see each other (baseline: host namespaces: hostPID=true)", "hostPID = false, with review"),
        ("MDSL1004", SamplePod.Secure.With("hostIPC", true), "hostIPC",
            Pod + "has hostIPC set to true: remove it (baseline: host namespaces: hostIPC=true)", "hostIPC = false, with review"),
        ("MDSL1005", SamplePod.Secure.With("volumes.0", Tree.Map(("name", "logs"), ("hostPath", Tree.Map()))), "volumes.0.hostPath",
            Pod + "has the hostPath volume 'logs': use emptyDir for what may go with the pod and a persistent volume claim for what must stay (baseline: hostPath volumes: volume \"logs\")", null),
        ("MDSL1006", SamplePod.Secure.With("containers.0.ports.0.hostPort", 8080), "containers.0.ports.0.hostPort",
            App + "takes port 8080 of its node: remove hostPort and reach the pod through a Service (baseline: hostPort: container \"app\" uses hostPort 8080)", "remove hostPort, with review"),
        ("MDSL1007", SamplePod.Secure.With("containers.0.livenessProbe.httpGet.host", "h"), "containers.0.livenessProbe.httpGet.host",
            App + "has a probe or lifecycle handler that goes to the host 'h': remove host, so that it goes to the pod (baseline: probe or lifecycle host: container \"app\" uses probe or lifecycle host \"h\")", "remove host, with review"),
        ("MDSL1008", SamplePod.Secure.With(Context + ".appArmorProfile.type", "Unconfined"), Context + ".appArmorProfile.type",
            App + "has appArmorProfile.type set to 'Unconfined': set it to RuntimeDefault or Localhost (baseline: forbidden AppArmor profile: container \"app\" must not set AppArmor profile type to \"Unconfined\")", "type = RuntimeDefault"),
        ("MDSL1008", SamplePod.Secure.With("securityContext.appArmorProfile", Tree.Map()), "securityContext.appArmorProfile",
            Pod + "states no type in its appArmorProfile: set it to RuntimeDefault or Localhost (baseline: forbidden AppArmor profile: pod must not set AppArmor profile type to \"\")", "type = RuntimeDefault"),
        ("MDSL1009", SamplePod.Secure.With(Context + ".seLinuxOptions.user", "u"), Context + ".seLinuxOptions.user",
            App + "has seLinuxOptions.user set to 'u': remove it (baseline: seLinuxOptions: container \"app\" set forbidden securityContext.seLinuxOptions: user may not be set)", "remove user, with review"),
        ("MDSL1010", SamplePod.Secure.With(Context + ".procMount", "Unmasked"), Context + ".procMount",
            App + "has procMount set to 'Unmasked': remove it (baseline: procMount: container \"app\" must not set securityContext.procMount to \"Unmasked\")", "remove procMount, with review"),
        ("MDSL1011", SamplePod.Secure.With(Context + ".seccompProfile.type", "Unconfined"), Context + ".seccompProfile.type",
            App + "has seccompProfile.type set to 'Unconfined': set it to RuntimeDefault or Localhost (baseline: seccompProfile: container \"app\" must not set securityContext.seccompProfile.type to \"Unconfined\")", "type = RuntimeDefault"),
        ("MDSL1012", SamplePod.Secure.With("securityContext.sysctls.0", Tree.Map(("name", "kernel.msgmax"))), "securityContext.sysctls.0",
            Pod + "sets the kernel parameter kernel.msgmax, which is not one of the safe ones: remove it, or set it on the node (baseline: forbidden sysctls: kernel.msgmax)", "remove sysctls, with review"),
        ("MDSL1013", SamplePod.Secure.With("securityContext.windowsOptions.hostProcess", true), "securityContext.windowsOptions.hostProcess",
            Pod + "has windowsOptions.hostProcess set to true: remove it (baseline: hostProcess: pod must not set securityContext.windowsOptions.hostProcess=true)", "hostProcess = false, with review"),
        ("MDSL1014", SamplePod.Secure.With(Context + ".capabilities.add", Tree.List("NET_ADMIN")), Context + ".capabilities.add.0",
            App + "adds the capability NET_ADMIN: remove it (baseline: non-default capabilities: container \"app\" must not include \"NET_ADMIN\" in securityContext.capabilities.add)", "remove add, with review"),
        ("MDSL1015", SamplePod.Secure.Without(Context + ".allowPrivilegeEscalation"), Context,
            App + "does not set allowPrivilegeEscalation: set securityContext.allowPrivilegeEscalation to false (restricted: allowPrivilegeEscalation != false: container \"app\" must set securityContext.allowPrivilegeEscalation=false)", "allowPrivilegeEscalation = false"),
        ("MDSL1015", SamplePod.Secure.With(Context + ".allowPrivilegeEscalation", true), Context + ".allowPrivilegeEscalation",
            App + "has allowPrivilegeEscalation set to true: set it to false (restricted: allowPrivilegeEscalation != false: container \"app\" must set securityContext.allowPrivilegeEscalation=false)", "allowPrivilegeEscalation = false"),
        ("MDSL1015", SamplePod.Secure.With(Context + ".allowPrivilegeEscalation", true).With(Context + ".privileged", true), Context + ".allowPrivilegeEscalation",
            App + "has allowPrivilegeEscalation set to true: set it to false and privileged too (restricted: allowPrivilegeEscalation != false: container \"app\" must set securityContext.allowPrivilegeEscalation=false)", null),
        ("MDSL1015", SamplePod.Secure.Without(Context + ".allowPrivilegeEscalation").With(Context + ".capabilities.add", Tree.List("SYS_ADMIN")), Context,
            App + "does not set allowPrivilegeEscalation: set securityContext.allowPrivilegeEscalation to false and do not add SYS_ADMIN (restricted: allowPrivilegeEscalation != false: container \"app\" must set securityContext.allowPrivilegeEscalation=false)", null),
        ("MDSL1016", SamplePod.Secure.Without(Context + ".capabilities"), Context,
            App + "does not drop all capabilities: set securityContext.capabilities.drop to [\"ALL\"] (restricted: unrestricted capabilities: container \"app\" must set securityContext.capabilities.drop=[\"ALL\"])", "capabilities.drop = ALL"),
        ("MDSL1016", SamplePod.Secure.With(Context + ".capabilities.drop", Tree.List("NET_RAW")), Context + ".capabilities.drop",
            App + "does not drop all capabilities: set securityContext.capabilities.drop to [\"ALL\"] (restricted: unrestricted capabilities: container \"app\" must set securityContext.capabilities.drop=[\"ALL\"])", "drop = ALL"),
        ("MDSL1016", SamplePod.Secure.With(Context + ".capabilities.add", Tree.List("NET_BIND_SERVICE", "CHOWN")), Context + ".capabilities.add.1",
            App + "adds the capability CHOWN: remove it: NET_BIND_SERVICE is the only one that may be added (restricted: unrestricted capabilities: container \"app\" must not include \"CHOWN\" in securityContext.capabilities.add)", "remove add, with review"),
        ("MDSL1017", SamplePod.Secure.With("volumes.0", Tree.Map(("name", "data"), ("nfs", Tree.Map()))), "volumes.0.nfs",
            Pod + "has the nfs volume 'data': use emptyDir, configMap, secret, projected or downwardAPI, or a persistent volume claim (restricted: restricted volume types: volume \"data\" uses restricted volume type \"nfs\")", null),
        ("MDSL1018", SamplePod.Secure.With(Context + ".procMount", "Unmasked"), Context + ".procMount",
            App + "has procMount set to 'Unmasked': remove it (restricted: procMount: container \"app\" must not set securityContext.procMount to \"Unmasked\")", "remove procMount, with review"),
        ("MDSL1019", SamplePod.Secure.With(Context + ".runAsUser", 0), Context + ".runAsUser",
            App + "has runAsUser set to 0: set it to another user, such as the one that the image names (restricted: runAsUser=0: container \"app\" must not set runAsUser=0)", null),
        ("MDSL1020", SamplePod.Secure.Without(Context + ".seccompProfile"), Context,
            App + "has no seccomp profile: set securityContext.seccompProfile.type to RuntimeDefault (restricted: seccompProfile: pod or container \"app\" must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\")", "seccompProfile.type = RuntimeDefault"),
        ("MDSL1020", SamplePod.Secure.With(Context + ".seccompProfile.type", "Unconfined"), Context + ".seccompProfile.type",
            App + "has seccompProfile.type set to 'Unconfined': set it to RuntimeDefault or Localhost (restricted: seccompProfile: container \"app\" must not set securityContext.seccompProfile.type to \"Unconfined\")", "type = RuntimeDefault"),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Each_place_is_reported_where_it_is_with_its_edit(int number)
    {
        var (id, pod, at, message, fix) = Cases[number];
        var source = pod.As();
        var finding = Assert.Single(Find(source, id));

        Assert.Equal(message, finding.Message);
        Assert.Same(Tree.At(SamplePod.SpecOf(source), at), finding.Node);
        Assert.Equal(fix, Text(finding.Fix));
        Assert.Equal(message.StartsWith(App, StringComparison.Ordinal) ? "app" : null, finding.Container);
    }

    [Fact]
    public void Annotations_are_reported_at_their_value()
    {
        const string Key = "container.apparmor.security.beta.kubernetes.io/app";
        var source = SamplePod.Secure.As("Pod").WithAnnotations(Tree.Map((Key, "unconfined")));
        var finding = Assert.Single(Find(source, "MDSL1008"));
        Assert.Equal(
            $"The pod of Pod 'shop' has the forbidden AppArmor annotation {Key}=\"unconfined\": remove it, or set appArmorProfile.type to RuntimeDefault or Localhost "
            + $"(baseline: forbidden AppArmor profile: annotation must not set AppArmor profile type to \"{Key}=\"unconfined\"\")",
            finding.Message);
        Assert.Equal("unconfined", finding.Node.ToString());
    }

    [Fact]
    public void Each_bad_item_of_a_list_is_a_finding_of_its_own()
    {
        var source = SamplePod.Secure.With(Context + ".capabilities.add", Tree.List("KILL", "NET_ADMIN", "KILL")).As();
        Assert.Equal(["KILL", "NET_ADMIN", "KILL"], Find(source, "MDSL1016").Select(static finding => finding.Node.ToString()));
    }

    [Fact]
    public void The_network_of_the_host_is_one_finding_however_many_ports()
    {
        var source = SamplePod.Secure.With("hostNetwork", true).With("containers.0.ports", Tree.List(Tree.Map(("containerPort", 80)), Tree.Map(("containerPort", 443)))).As();
        var finding = Assert.Single(Find(source, "MDSL1006"));
        Assert.Equal(
            Pod + "has hostNetwork set to true, which makes every container port a port of the node: remove hostNetwork and reach the pod through a Service "
            + "(baseline: hostPort: container \"app\" uses hostPorts 443, 80)",
            finding.Message);
        Assert.Same(Tree.At(SamplePod.SpecOf(source), "hostNetwork"), finding.Node);
        Assert.Null(finding.Container);
    }

    [Theory]
    [InlineData(PodSecurityLevel.Privileged, "")]
    [InlineData(PodSecurityLevel.Baseline, "MDSL1003, MDSL1014")]
    [InlineData(PodSecurityLevel.Restricted, "MDSL1001, MDSL1003, MDSL1015, MDSL1016, MDSL1020")]
    public void The_project_chooses_the_level(PodSecurityLevel level, string expected)
    {
        var source = SamplePod.Bare.With(Context + ".privileged", true).With(Context + ".capabilities.add", Tree.List("NET_ADMIN")).As();
        Assert.Equal(expected, Ids(source, PolicyOptions.Default with { PodSecurity = level }));
    }

    [Theory]
    [InlineData(7, "MDSL1001")]
    [InlineData(8, "MDSL1001, MDSL1015")]
    [InlineData(19, "MDSL1001, MDSL1015, MDSL1020")]
    [InlineData(22, "MDSL1001, MDSL1015, MDSL1016, MDSL1020")]
    public void The_project_chooses_the_version(int version, string expected) =>
        Assert.Equal(expected, Ids(SamplePod.Bare.As(), PolicyOptions.Default with { PodSecurityVersion = new KubernetesVersion(version) }));

    [Theory]
    [InlineData("privileged")]
    [InlineData("capabilities.add.0")]
    [InlineData("runAsUser")]
    [InlineData("windowsOptions.hostProcess")]
    public void What_hardening_left_out_beside_an_unknown_value_is_not_reported(string field) =>
        Assert.Equal("", Ids(SamplePod.Bare.With($"{Context}.{field}", Tree.Unknown).As(tier: ManifestTier.Dsl), PolicyOptions.Default));

    [Fact]
    public void What_hardening_left_out_for_a_perhaps_Windows_pod_is_not_reported()
    {
        var source = SamplePod.Bare.With("os.name", Tree.Unknown).As(tier: ManifestTier.Dsl);
        Assert.Equal("", Ids(source, PolicyOptions.Default));
        Assert.Equal("", Ids(source, PolicyOptions.Default with { PodSecurityVersion = new KubernetesVersion(24) }));
    }

    private static string Ids(KubernetesObject source, PolicyOptions options) => string.Join(
        ", ",
        PolicyChecker.Check(source, options).Where(static finding => finding.Rule.PodSecurityCheck is not null).Select(static finding => finding.Rule.Id).Distinct());

    private static IEnumerable<Finding> Find(KubernetesObject source, string id)
    {
        var rule = RuleCatalog.Rules.Single(candidate => candidate.Metadata.Id == id);
        var level = rule.Metadata.Preset == RulePreset.Baseline ? PodSecurityLevel.Baseline : PodSecurityLevel.Restricted;
        return PolicyChecker.Check(source, PolicyOptions.Default with { PodSecurity = level }).Where(finding => finding.Rule.Id == id);
    }

    private static string? Text(FieldEdit? fix) => fix is null
        ? null
        : (fix.Kind == FieldEditKind.Remove ? "remove " + fix.Field : $"{(fix.Path.IsEmpty ? fix.Field : string.Join('.', fix.Path))} = {fix.Values.Single()}")
            + (fix.NeedsReview ? ", with review" : "");
}
