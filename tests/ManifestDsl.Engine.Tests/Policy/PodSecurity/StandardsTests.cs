using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Tests.Policy.PodSecurity;

// The DSL types of the same names are in an enclosing namespace.
using PodSecurityLevel = ManifestDsl.Engine.Policy.PodSecurityLevel;
using Workload = ManifestDsl.Engine.Policy.Workload;

/// <summary>What the checks make together: which apply, their order, the whole text, the level of a workload.</summary>
public class StandardsTests
{
    /// <summary>The order of the standard, the version from which each check applies, and the one from which restricted has another in its place.</summary>
    private static readonly (string Id, PodSecurityLevel Level, int Since, int? ReplacedSince)[] Table =
    [
        ("appArmorProfile", PodSecurityLevel.Baseline, 0, null),
        ("capabilities_baseline", PodSecurityLevel.Baseline, 0, 22),
        ("hostNamespaces", PodSecurityLevel.Baseline, 0, null),
        ("hostPathVolumes", PodSecurityLevel.Baseline, 0, 0),
        ("hostPorts", PodSecurityLevel.Baseline, 0, null),
        ("hostProbesAndHostLifecycle", PodSecurityLevel.Baseline, 34, null),
        ("privileged", PodSecurityLevel.Baseline, 0, null),
        ("procMount", PodSecurityLevel.Baseline, 0, 35),
        ("seLinuxOptions", PodSecurityLevel.Baseline, 0, null),
        ("seccompProfile_baseline", PodSecurityLevel.Baseline, 0, 19),
        ("sysctls", PodSecurityLevel.Baseline, 0, null),
        ("windowsHostProcess", PodSecurityLevel.Baseline, 0, null),
        ("allowPrivilegeEscalation", PodSecurityLevel.Restricted, 8, null),
        ("capabilities_restricted", PodSecurityLevel.Restricted, 22, null),
        ("procMount_restricted", PodSecurityLevel.Restricted, 35, null),
        ("restrictedVolumes", PodSecurityLevel.Restricted, 0, null),
        ("runAsNonRoot", PodSecurityLevel.Restricted, 0, null),
        ("runAsUser", PodSecurityLevel.Restricted, 23, null),
        ("seccompProfile_restricted", PodSecurityLevel.Restricted, 19, null),
    ];

    private static readonly SamplePod Bad = SamplePod.Bare
        .With("hostNetwork", true)
        .With("hostPID", true)
        .With("securityContext.sysctls", Tree.List(Tree.Map(("name", "kernel.msgmax"))))
        .With("volumes", Tree.List(Tree.Map(("name", "root"), ("hostPath", Tree.Map(("path", "/"))))))
        .With("containers.0.ports", Tree.List(Tree.Map(("containerPort", 8080))))
        .With("containers.0.livenessProbe.httpGet.host", "example.org")
        .With("containers.0.securityContext.privileged", true)
        .With("containers.0.securityContext.capabilities.add", Tree.List("NET_ADMIN"))
        .With("initContainers.0.name", "wait");

    public static TheoryData<int> Versions => [.. Enumerable.Range(0, KubernetesVersion.Latest.Minor + 1)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_level_has_the_checks_of_the_standard_in_its_order(int version)
    {
        Assert.Equal([], Ids(PodSecurityLevel.Privileged, version));
        Assert.Equal(
            Table.Where(row => row.Level == PodSecurityLevel.Baseline && version >= row.Since).Select(static row => row.Id),
            Ids(PodSecurityLevel.Baseline, version));
        Assert.Equal(
            Table.Where(row => version >= row.Since && !(version >= row.ReplacedSince)).Select(static row => row.Id),
            Ids(PodSecurityLevel.Restricted, version));
    }

    [Fact]
    public void The_text_is_that_of_pod_security_admission()
    {
        const string Restricted =
            "PodSecurity \"restricted:latest\": host namespaces (hostNetwork=true, hostPID=true), hostPort (container \"app\" uses hostPort 8080), "
            + "probe or lifecycle host (container \"app\" uses probe or lifecycle host \"example.org\"), "
            + "privileged (container \"app\" must not set securityContext.privileged=true), forbidden sysctls (kernel.msgmax), "
            + "allowPrivilegeEscalation != false (containers \"wait\", \"app\" must set securityContext.allowPrivilegeEscalation=false), "
            + "unrestricted capabilities (containers \"wait\", \"app\" must set securityContext.capabilities.drop=[\"ALL\"]; "
            + "container \"app\" must not include \"NET_ADMIN\" in securityContext.capabilities.add), "
            + "restricted volume types (volume \"root\" uses restricted volume type \"hostPath\"), "
            + "runAsNonRoot != true (pod or containers \"wait\", \"app\" must set securityContext.runAsNonRoot=true), "
            + "seccompProfile (pod or containers \"wait\", \"app\" must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\")";
        var report = Evaluate(Bad, PodSecurityLevel.Restricted, KubernetesVersion.Latest);
        Assert.Equal("violates " + Restricted, report.Text);
        Assert.Equal("would violate " + Restricted, report.Warning);
        Assert.Equal(Verdict.Fail, report.Verdict);

        Assert.Equal(
            "violates PodSecurity \"baseline:v1.28\": non-default capabilities (container \"app\" must not include \"NET_ADMIN\" in securityContext.capabilities.add), "
            + "host namespaces (hostNetwork=true, hostPID=true), hostPath volumes (volume \"root\"), hostPort (container \"app\" uses hostPort 8080), "
            + "privileged (container \"app\" must not set securityContext.privileged=true), forbidden sysctls (kernel.msgmax)",
            Evaluate(Bad, PodSecurityLevel.Baseline, new KubernetesVersion(28)).Text);
        Assert.Equal("", Evaluate(Bad, PodSecurityLevel.Privileged, KubernetesVersion.Latest).Text);
        Assert.Equal(Verdict.Pass, Evaluate(Bad, PodSecurityLevel.Privileged, KubernetesVersion.Latest).Verdict);
    }

    [Fact]
    public void A_known_violation_counts_more_than_what_cannot_be_known()
    {
        var unknown = SamplePod.Secure.With("hostPID", Tree.Unknown);
        Assert.Equal(Verdict.Unknown, Evaluate(unknown, PodSecurityLevel.Restricted, KubernetesVersion.Latest).Verdict);
        Assert.Equal("", Evaluate(unknown, PodSecurityLevel.Restricted, KubernetesVersion.Latest).Text);
        Assert.Equal(Verdict.Fail, Evaluate(unknown.With("hostIPC", true), PodSecurityLevel.Restricted, KubernetesVersion.Latest).Verdict);
    }

    [Fact]
    public void A_version_above_the_latest_counts_as_the_latest()
    {
        var report = Evaluate(SamplePod.Bare, PodSecurityLevel.Restricted, new KubernetesVersion(99));
        Assert.Equal(KubernetesVersion.Latest, report.Version);
        Assert.StartsWith("violates PodSecurity \"restricted:latest\": ", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_level_of_a_workload_is_the_strictest_that_it_meets()
    {
        Assert.Equal(PodSecurityLevel.Restricted, LevelOf(SamplePod.Secure));
        Assert.Equal(PodSecurityLevel.Baseline, LevelOf(SamplePod.Bare));
        Assert.Equal(PodSecurityLevel.Privileged, LevelOf(Bad));
        Assert.Equal(PodSecurityLevel.Privileged, LevelOf(SamplePod.Secure.With("hostPID", Tree.Unknown)));
        Assert.Equal(PodSecurityLevel.Baseline, LevelOf(SamplePod.Secure.With("securityContext.runAsNonRoot", Tree.Unknown)));

        // Up to 1.33 the standard did not look at the hosts of probes.
        var probe = SamplePod.Secure.With("containers.0.livenessProbe.httpGet.host", "example.org");
        Assert.Equal(PodSecurityLevel.Privileged, LevelOf(probe));
        Assert.Equal(PodSecurityLevel.Restricted, PodSecurityStandards.LevelOf(probe.As(), new KubernetesVersion(33)));
    }

    [Fact]
    public void A_list_has_the_loosest_level_of_its_items_and_other_objects_have_none()
    {
        var list = Tree.Map(
            ("apiVersion", "v1"),
            ("kind", "List"),
            ("items", Tree.List(SamplePod.Secure.As().Root, SamplePod.Bare.As("Pod").Root, Tree.Map(("apiVersion", "v1"), ("kind", "Secret")), SamplePod.Secure.As("Job").Root)));
        Assert.Equal(PodSecurityLevel.Baseline, PodSecurityStandards.LevelOf(new KubernetesObject(list, ManifestTier.Raw), KubernetesVersion.Latest));

        var service = new KubernetesObject(Tree.Map(("apiVersion", "v1"), ("kind", "Service")), ManifestTier.Raw);
        Assert.Null(PodSecurityStandards.LevelOf(service, KubernetesVersion.Latest));
    }

    private static PodSecurityLevel? LevelOf(SamplePod pod) => PodSecurityStandards.LevelOf(pod.As(), KubernetesVersion.Latest);

    private static IEnumerable<string> Ids(PodSecurityLevel level, int version) =>
        Evaluate(SamplePod.Bare, level, new KubernetesVersion(version)).Results.Select(static result => result.Check.Id);

    private static PodSecurityReport Evaluate(SamplePod pod, PodSecurityLevel level, KubernetesVersion version) =>
        PodSecurityStandards.Evaluate(Workload.From(pod.As())!, level, version);
}
