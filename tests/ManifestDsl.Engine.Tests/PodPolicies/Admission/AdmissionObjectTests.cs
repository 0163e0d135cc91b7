using System.Text.RegularExpressions;
using k8s.Models;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Lowering;

namespace ManifestDsl.Engine.Tests.PodPolicies.Admission;

/// <summary>A PodPolicy as a ValidatingAdmissionPolicy and its binding.</summary>
public partial class AdmissionObjectTests
{
    private static readonly string[] Functions = ["has", "dyn", "map", "all", "exists", "size", "join", "matches", "startsWith", "contains", "replace"];

    private static PodPolicy ReadOnly => new("ro") { ReadOnlyRootFilesystem = true };

    public static TheoryData<string, int> Declared
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var policy in SamplePolicies.Single.Concat(SamplePolicies.Whole))
            {
                data.Add(policy.Name, 30);
            }

            foreach (var version in new[] { 28, 29, 34, 37 })
            {
                data.Add("restricted", version);
            }

            return data;
        }
    }

    [Theory]
    [InlineData(28, "admissionregistration.k8s.io/v1beta1")]
    [InlineData(29, "admissionregistration.k8s.io/v1beta1")]
    [InlineData(30, "admissionregistration.k8s.io/v1")]
    [InlineData(37, "admissionregistration.k8s.io/v1")]
    public void The_version_of_the_cluster_decides_the_version_of_the_api(int minor, string apiVersion)
    {
        var lowered = Lowered.Of(ReadOnly, minor);
        Assert.Equal(apiVersion, lowered.Policy.Text("apiVersion"));
        Assert.Equal(apiVersion, lowered.Binding.Text("apiVersion"));
        Assert.Equal("ValidatingAdmissionPolicy", lowered.Policy.Text("kind"));
        Assert.Equal("ValidatingAdmissionPolicyBinding", lowered.Binding.Text("kind"));
    }

    [Theory]
    [InlineData(25)]
    [InlineData(27)]
    public void A_cluster_without_admission_policies_is_an_error(int minor)
    {
        var result = Lowered.Lower(new("ro") { ReadOnlyRootFilesystem = true, HostPID = false }, minor);
        Assert.Empty(result.Objects);
        var problem = Assert.Single(result.Problems);
        Assert.Equal("MDSL0009", problem.Rule.Id);
        Assert.True(problem.Node.Provenance.IsSource);
        Assert.Equal(
            $"PodPolicy 'ro' needs a ValidatingAdmissionPolicy for readOnlyRootFilesystem, hostPID, which Kubernetes 1.{minor} does not have: set ManifestKubernetesVersion to 1.30 or above, or declare only its Level, which labels of namespaces express",
            problem.Message);
    }

    [Theory]
    [InlineData(25)]
    [InlineData(34)]
    public void A_level_alone_needs_no_objects(int minor)
    {
        var result = Lowered.Lower(new("base") { Level = PodSecurityLevel.Baseline, RunAsUser = IdStrategy.RunAsAny, Privileged = true, AllowedCapabilities = ["*"] }, minor);
        Assert.Empty(result.Objects);
        Assert.Empty(result.Problems);
        Assert.NotNull(result.Policy);
    }

    [Fact]
    public void Controls_beside_a_level_become_expressions() =>
        Assert.Equal(["readOnlyRootFilesystem"], Lowered.Of(ReadOnly with { Level = PodSecurityLevel.Restricted }).Controls);

    [Fact]
    public void Both_objects_have_the_name_labels_and_annotations_of_the_declaration()
    {
        var lowered = Lowered.Of(ReadOnly with
        {
            Labels = new() { ["team"] = "platform" },
            Instance = "prod",
            Annotations = new() { ["example.org/owner"] = "ann" },
        });
        const string metadata = "{name: ro, labels: {app.kubernetes.io/instance: prod, team: platform}, annotations: {example.org/owner: ann}}";
        Assert.Equal(metadata, lowered.Policy.TextAt("metadata"));
        Assert.Equal(metadata, lowered.Binding.TextAt("metadata"));
        Assert.Equal("ro", lowered.Binding.TextAt("spec.policyName"));
        Assert.Equal("{name: ro}", Lowered.Of(ReadOnly).Binding.TextAt("metadata"));
    }

    [Fact]
    public void It_is_about_all_that_makes_pods_and_fails_closed()
    {
        var spec = Lowered.Of(ReadOnly).Policy.Map("spec");
        Assert.Equal("Fail", spec.TextAt("failurePolicy"));
        Assert.Equal(
            "{matchPolicy: Equivalent, resourceRules: ["
            + "{apiGroups: [''], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [pods, replicationcontrollers, podtemplates]}, "
            + "{apiGroups: [''], apiVersions: [v1], operations: [UPDATE], resources: [pods/ephemeralcontainers]}, "
            + "{apiGroups: [apps], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [deployments, replicasets, statefulsets, daemonsets]}, "
            + "{apiGroups: [batch], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [jobs, cronjobs]}]}",
            spec.TextAt("matchConstraints"));
        Assert.Equal("Forbidden", spec.TextAt("validations.0.reason"));
        Assert.Equal("PodPolicy 'ro' (readOnlyRootFilesystem): containers must set securityContext.readOnlyRootFilesystem: true", spec.TextAt("validations.0.message"));
    }

    [Theory]
    [InlineData(null, "[Deny, Audit]")]
    [InlineData(PolicyMode.Enforce, "[Deny, Audit]")]
    [InlineData(PolicyMode.Warn, "[Warn, Audit]")]
    [InlineData(PolicyMode.Audit, "[Audit]")]
    public void The_mode_decides_what_happens(PolicyMode? mode, string actions) =>
        Assert.Equal(actions, Lowered.Of(ReadOnly with { Mode = mode }).Binding.TextAt("spec.validationActions"));

    [Fact]
    public void The_binding_has_the_namespaces()
    {
        Assert.Equal("(nothing)", Lowered.Of(ReadOnly).Binding.TextAt("spec.matchResources"));
        Assert.Equal(
            "{matchLabels: {tier: prod}, matchExpressions: ["
            + "{key: kubernetes.io/metadata.name, operator: In, values: [shop, data]}, {key: kubernetes.io/metadata.name, operator: NotIn, values: [kube-system]}]}",
            Lowered.Of(ReadOnly with
            {
                Namespaces = ["shop", new Namespace("data"), "shop"],
                NamespaceLabels = new() { ["tier"] = "prod" },
                Exempt = new() { Namespaces = ["kube-system"] },
            }).Binding.TextAt("spec.matchResources.namespaceSelector"));
    }

    [Fact]
    public void Overrides_and_patches_apply_to_the_policy()
    {
        var lowered = Lowered.Of(ReadOnly with
        {
            Overrides = new() { Spec = new() { FailurePolicy = "Ignore" } },
            Patches = [Patch.Set("metadata.labels", (FreeForm)new() { ["a"] = "b" }), Patch.Set("spec.validations[+]", new V1Validation { Expression = "true" })],
        });
        Assert.Equal("Ignore", lowered.Policy.TextAt("spec.failurePolicy"));
        Assert.Equal("{expression: 'true'}", lowered.Policy.TextAt("spec.validations.1"));
        Assert.Equal("{a: b}", lowered.Policy.TextAt("metadata.labels"));
    }

    [Fact]
    public void Overrides_of_a_policy_without_controls_are_not_lost()
    {
        var policy = new PodPolicy("own") { Overrides = new() { Spec = new() { Validations = [new() { Expression = "variables.allContainers.size() < 5" }] } } };
        Assert.Equal("[{expression: variables.allContainers.size() < 5}]", Lowered.Of(policy).Policy.TextAt("spec.validations"));
        Assert.Equal("MDSL0009", Assert.Single(Lowered.Lower(policy, 26).Problems).Rule.Id);
    }

    [Theory]
    [MemberData(nameof(Declared))]
    public void The_objects_have_no_findings_and_a_place_in_the_source(string name, int minor)
    {
        var lowered = Lowered.Of(SamplePolicies.Single.Concat(SamplePolicies.Whole).Single(policy => policy.Name == name), minor);
        var options = PolicyOptions.Default with { KubernetesVersion = new KubernetesVersion(minor) };
        foreach (var root in new[] { lowered.Policy, lowered.Binding })
        {
            Assert.Empty(ManifestPipeline.Check(PolicyContext.Of(new KubernetesObject(root, ManifestTier.Dsl), options)).Select(static finding => finding.Message));
            Assert.All(Nodes.All(root), static node => Assert.True(node.Provenance.IsSource));
        }
    }

    [Fact]
    public void What_follows_from_a_property_is_where_the_property_was_written()
    {
        var lowered = Lowered.Of(SamplePolicies.Whole[0] with { Mode = PolicyMode.Warn, Exempt = new() { RuntimeClasses = ["gvisor"] }, PodLabels = new() { ["a"] = "b" } });
        for (var i = 0; i < lowered.Controls.Count; i++)
        {
            var property = lowered.Controls[i] is "sysctls" ? "ForbiddenSysctls" : char.ToUpperInvariant(lowered.Controls[i][0]) + lowered.Controls[i][1..];
            AssertFrom(property, lowered.Policy.At($"spec.validations.{i}"));
        }

        AssertFrom("Mode", lowered.Binding.At("spec.validationActions"));
        AssertFrom("PodLabels", lowered.Policy.At("spec.matchConditions.1"));
        AssertFrom("Exempt", lowered.Policy.At("spec.matchConditions.2"));

        void AssertFrom(string property, ManifestNode? node) =>
            Assert.All(Nodes.All(node!), part => Assert.Equal(lowered.Model.Declaration[property]!.Provenance, part.Provenance));
    }

    [Fact]
    public void Expressions_use_no_function_that_Kubernetes_1_28_lacks()
    {
        foreach (var lowered in SamplePolicies.Single.Concat(SamplePolicies.Whole).Select(static policy => Lowered.Of(policy)))
        {
            var expressions = Nodes.All(lowered.Policy).OfType<MapNode>().SelectMany(static map => new[] { map.Text("expression"), map.Text("messageExpression") }).OfType<string>();
            Assert.All(expressions, static expression => Assert.Empty(Calls().Matches(Literals().Replace(expression, "''")).Select(static call => call.Groups[1].Value).Except(Functions)));
        }
    }

    [GeneratedRegex(@"([A-Za-z_]\w*)\(")]
    private static partial Regex Calls();

    [GeneratedRegex(@"'(\\.|[^'\\])*'")]
    private static partial Regex Literals();
}
