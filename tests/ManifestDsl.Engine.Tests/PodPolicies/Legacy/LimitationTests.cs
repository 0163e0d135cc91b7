using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Lowering;

namespace ManifestDsl.Engine.Tests.PodPolicies.Legacy;

/// <summary>What a PodSecurityPolicy cannot say is said, where it was written.</summary>
public class LimitationTests
{
    private static readonly PodPolicy Strict = new("strict") { Privileged = false };

    public static TheoryData<string, string> Cases => new()
    {
        { "Mode", "Mode of PodPolicy 'strict': the PodSecurityPolicy that Kubernetes 1.24 has only refuses: it is written without a binding, so that it does nothing yet; set Mode to Enforce, or write a Level and let a Namespace have the policy, whose labels can warn" },
        { "Registries", "Registries of PodPolicy 'strict': the PodSecurityPolicy that Kubernetes 1.24 has knows nothing of images: only the IDE and the build check them; have a webhook or the configuration of the nodes refuse others" },
        { "NamespaceLabels", "NamespaceLabels of PodPolicy 'strict': the PodSecurityPolicy that Kubernetes 1.24 has is bound by the names of namespaces: it applies in all of the cluster; name them in Namespaces" },
        { "PodLabels", "PodLabels of PodPolicy 'strict': the PodSecurityPolicy that Kubernetes 1.24 has does not look at the labels of pods: it applies to all pods of its subjects; give those pods service accounts of their own, and name them in Subjects" },
        { "Exempt", "Exempt of PodPolicy 'strict': the PodSecurityPolicy that Kubernetes 1.24 has exempts nobody: Namespaces, Subjects, RuntimeClasses, PodLabels of Exempt are left out; bind those who need it to another PodSecurityPolicy that allows it" },
        { "SeccompProfiles", "SeccompProfiles of PodPolicy 'strict': the PodSecurityPolicy that Kubernetes 1.24 has lists the profiles of the node by name: Localhost without one is left out; write each as Localhost with its name" },
        { "AppArmorProfiles", "AppArmorProfiles of PodPolicy 'strict': the PodSecurityPolicy that Kubernetes 1.24 has lists the profiles of the node by name: it allows every profile; write each as Localhost with its name" },
        { "ForbiddenSysctls", "ForbiddenSysctls of PodPolicy 'strict': the PodSecurityPolicy that Kubernetes 1.24 has cannot allow unsafe sysctls of which a part is forbidden: it forbids them all; name those that are allowed in AllowedUnsafeSysctls, apart from these" },
        { "AllowedCapabilities", "AllowedCapabilities of PodPolicy 'strict': the PodSecurityPolicy that Kubernetes 1.24 has cannot both add and drop ALL: it drops, and then adds none; name those that may be added" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_a_warning_at_the_property(string property, string message)
    {
        var tree = DslTree.Of(Policy(property));
        var problem = Assert.Single(Engine.Lowering.Lowering.Lower(tree, null, version: new(24)).Problems);
        Assert.Equal(("MDSL0060", RuleSeverity.Warning, message), (problem.Rule.Id, problem.Rule.Severity, problem.Message));
        Assert.Equal(tree[property]!.Provenance, problem.Node.Provenance);
        Assert.DoesNotContain(Engine.Lowering.Lowering.Lower(tree, null).Problems, static other => other.Rule.Id == "MDSL0060");
    }

    [Fact]
    public void A_policy_that_only_warns_is_bound_to_nobody() =>
        Assert.Equal(["PodSecurityPolicy", "ClusterRole"], Engine.Lowering.Lowering.Lower(DslTree.Of(Policy("Mode")), null, version: new(24)).Objects.Select(static made => made.Kind));

    [Theory]
    [InlineData(22, true)]
    [InlineData(23, false)]
    public void A_level_is_whole_where_namespaces_have_labels_of_it(int version, bool isFound)
    {
        var problems = Engine.Lowering.Lowering.Lower(DslTree.Of(new PodPolicy("strict") { Level = PodSecurityLevel.Restricted }), null, version: new(version)).Problems;
        Assert.Equal(isFound, problems.Any(static problem => problem.Rule.Id == "MDSL0060" && problem.Message.Contains("SELinux types")));
    }

    [Fact]
    public void Overrides_are_of_another_kind()
    {
        var problem = Assert.Single(Engine.Lowering.Lowering.Lower(DslTree.Of(Strict with { Overrides = new() { Spec = new() { FailurePolicy = "Ignore" } } }), null, version: new(24)).Problems);
        Assert.Equal(("MDSL0008", RuleSeverity.Error), (problem.Rule.Id, problem.Rule.Severity));
        Assert.Equal("Overrides of PodPolicy 'strict' are of a ValidatingAdmissionPolicy, which Kubernetes 1.24 has not: write Patches, which apply to the PodSecurityPolicy", problem.Message);
    }

    private static PodPolicy Policy(string property) => property switch
    {
        "Mode" => Strict with { Mode = PolicyMode.Warn },
        "Registries" => Strict with { Registries = ["ghcr.io"] },
        "NamespaceLabels" => Strict with { NamespaceLabels = new() { ["env"] = "prod" } },
        "PodLabels" => Strict with { PodLabels = new() { ["tier"] = "web" } },
        "Exempt" => Strict with
        {
            Exempt = new() { Namespaces = ["kube-system"], Subjects = [Subject.User("ops")], RuntimeClasses = ["kata"], PodLabels = new() { ["trusted"] = "yes" } },
        },
        "SeccompProfiles" => Strict with { SeccompProfiles = [new(SeccompProfileType.RuntimeDefault), new(SeccompProfileType.Localhost)] },
        "AppArmorProfiles" => Strict with { AppArmorProfiles = [new(AppArmorProfileType.Localhost)] },
        "ForbiddenSysctls" => Strict with { ForbiddenSysctls = ["kernel.shm*"] },
        "AllowedCapabilities" => Strict with { AllowedCapabilities = ["ALL"], RequiredDropCapabilities = ["ALL"] },
        _ => Strict,
    };
}
