using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Lowering;
using ManifestDsl.Engine.Validation;

namespace ManifestDsl.Engine.Tests.PodPolicies.Legacy;

/// <summary>The role and the bindings without which a PodSecurityPolicy does nothing, and that the rules have nothing against them.</summary>
public class LegacyAccessTests
{
    private static readonly PodPolicy Strict = new("strict") { Privileged = false };

    [Fact]
    public void The_role_allows_the_use_of_this_policy_alone()
    {
        var role = Objects(Strict)[1];
        Assert.Equal("ClusterRole.rbac.authorization.k8s.io psp-strict", role.Identity);
        Assert.True(role.IsDerived);
        Assert.Equal("[{apiGroups: [policy], resources: [podsecuritypolicies], verbs: [use], resourceNames: [strict]}]", role.Root.TextAt("rules"));
    }

    [Fact]
    public void Without_namespaces_all_service_accounts_of_the_cluster_get_it()
    {
        var binding = Objects(Strict).Skip(2).Single();
        Assert.Equal("ClusterRoleBinding.rbac.authorization.k8s.io psp-strict", binding.Identity);
        Assert.Equal("{apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: psp-strict}", binding.Root.TextAt("roleRef"));
        Assert.Equal("[{kind: Group, apiGroup: rbac.authorization.k8s.io, name: system:serviceaccounts}]", binding.Root.TextAt("subjects"));
    }

    [Fact]
    public void With_namespaces_those_of_each_do()
    {
        var bindings = Objects(Strict with { Namespaces = ["shop", "ops", "kube-system"], Exempt = new() { Namespaces = ["kube-system"] } }).Skip(2).ToList();
        Assert.Equal(["RoleBinding.rbac.authorization.k8s.io shop/psp-strict", "RoleBinding.rbac.authorization.k8s.io ops/psp-strict"], bindings.Select(static binding => binding.Identity));
        Assert.Equal("[{kind: Group, apiGroup: rbac.authorization.k8s.io, name: system:serviceaccounts:ops}]", bindings[1].Root.TextAt("subjects"));
    }

    [Fact]
    public void Subjects_are_as_in_a_binding()
    {
        var policy = Strict with { Namespaces = ["shop"], Subjects = [new ServiceAccount("web"), Subject.Group("developers")] };
        Assert.Equal(
            "[{kind: ServiceAccount, name: web, namespace: shop}, {kind: Group, apiGroup: rbac.authorization.k8s.io, name: developers}]",
            Objects(policy)[2].Root.TextAt("subjects"));
    }

    [Fact]
    public void The_labels_are_those_of_the_policy() =>
        Assert.All(Objects(Strict with { Labels = new() { ["team"] = "platform" } }), static made => Assert.Equal("{team: platform}", made.Root.TextAt("metadata.labels")));

    [Fact]
    public void No_rule_has_anything_against_them()
    {
        PodPolicy[] policies =
        [
            Strict,
            Strict with { Namespaces = ["shop"] },
            Strict with { Namespaces = ["shop"], Subjects = [new ServiceAccount("default") { Namespace = "shop" }, Subject.Group("system:authenticated")] },
        ];
        foreach (var policy in policies)
        {
            var options = PolicyOptions.Default with { KubernetesVersion = new(24) };
            var contexts = Objects(policy).SelectMany(made => PolicyContext.Of(made, options)).ToList();
            Assert.Empty(contexts.SelectMany(context => PolicyChecker.Check([context]).Concat(ApiValidator.Check([context]))).Select(static finding => $"{finding.Rule.Id} {finding.Message}"));
            Assert.Empty(PolicyChecker.Check(new ManifestSet([.. contexts])).Select(static finding => $"{finding.Rule.Id} {finding.Message}"));
        }
    }

    [Fact]
    public void Those_who_did_not_log_in_are_a_finding_all_the_same()
    {
        var binding = Objects(Strict with { Subjects = [Subject.Group("system:unauthenticated")] })[2];
        Assert.Contains(PolicyChecker.Check(PolicyContext.Of(binding, PolicyOptions.Default)), static finding => finding.Rule.Id == "MDSL4018");
    }

    private static IReadOnlyList<KubernetesObject> Objects(PodPolicy policy) => LegacyPolicyTests.Lower(policy).Objects;
}
