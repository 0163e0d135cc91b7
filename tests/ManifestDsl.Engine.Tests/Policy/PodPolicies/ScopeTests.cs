using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.PodPolicies;

// The DSL types of the same names are in an enclosing namespace.
using ManifestDsl.Engine.PodPolicies;

/// <summary>To which pods a policy applies; of what cannot be known it says nothing.</summary>
public class ScopeTests
{
    private static readonly PolicyScope All = PolicyScope.Everything;
    private static readonly PolicyExemptions None = PolicyExemptions.None;

    private static readonly (string Name, PolicyScope Scope, PolicyExemptions Exempt, string Metadata, string Labels, string Pod, bool IsFound)[] Table =
    [
        ("everything", All, None, "name: a, namespace: demo", "", "", true),
        ("everything, without a namespace", All, None, "name: a", "", "", true),
        ("the namespace", All with { Namespaces = ["demo"] }, None, "name: a, namespace: demo", "", "", true),
        ("another namespace", All with { Namespaces = ["demo"] }, None, "name: a, namespace: other", "", "", false),
        ("no namespace", All with { Namespaces = ["demo"] }, None, "name: a", "", "", false),
        ("an unknown namespace", All with { Namespaces = ["demo"] }, None, "name: a, namespace: UNKNOWN", "", "", false),
        ("a label of the namespace", All with { NamespaceLabels = [new("team", "shop")] }, None, "name: a, namespace: demo", "", "", true),
        ("another value", All with { NamespaceLabels = [new("team", "ops")] }, None, "name: a, namespace: demo", "", "", false),
        ("another label", All with { NamespaceLabels = [new("tier", "web")] }, None, "name: a, namespace: demo", "", "", false),
        ("labels of a namespace that is not declared", All with { NamespaceLabels = [new("team", "shop")] }, None, "name: a, namespace: other", "", "", false),
        ("the label that every namespace has", All with { NamespaceLabels = [new("kubernetes.io/metadata.name", "other")] }, None, "name: a, namespace: other", "", "", true),
        ("both", All with { Namespaces = ["demo"], NamespaceLabels = [new("team", "ops")] }, None, "name: a, namespace: demo", "", "", false),
        ("a label of the pod", All with { PodLabels = [new("app", "web")] }, None, "name: a", "app: web, x: y", "", true),
        ("not all labels of the pod", All with { PodLabels = [new("app", "web"), new("tier", "front")] }, None, "name: a", "app: web", "", false),
        ("an unknown label of the pod", All with { PodLabels = [new("app", "web")] }, None, "name: a", "app: UNKNOWN", "", false),
        ("a label that says it", All with { PodLabels = [new("app", "web")] }, None, "name: a, labels: {app: web}", "", "", false),
        ("an exempt namespace", All, None with { Namespaces = ["demo"] }, "name: a, namespace: demo", "", "", false),
        ("another than the exempt namespace", All, None with { Namespaces = ["demo"] }, "name: a, namespace: other", "", "", true),
        ("perhaps an exempt namespace", All, None with { Namespaces = ["demo"] }, "name: a", "", "", false),
        ("an exempt runtime class", All, None with { RuntimeClasses = ["gvisor"] }, "name: a", "", "runtimeClassName: gvisor, ", false),
        ("another runtime class", All, None with { RuntimeClasses = ["gvisor"] }, "name: a", "", "runtimeClassName: kata, ", true),
        ("no runtime class", All, None with { RuntimeClasses = ["gvisor"] }, "name: a", "", "", true),
        ("an unknown runtime class", All, None with { RuntimeClasses = ["gvisor"] }, "name: a", "", "runtimeClassName: UNKNOWN, ", false),
        ("exempt labels", All, None with { PodLabels = [new("app", "web")] }, "name: a", "app: web", "", false),
        ("some of the exempt labels", All, None with { PodLabels = [new("app", "web"), new("x", "y")] }, "name: a", "app: web", "", true),
        ("who applies it is never known", All, None with { Users = ["admin"], Groups = ["system:authenticated"] }, "name: a", "", "", true),
    ];

    public static TheoryData<string> Names => [.. Table.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_policy_applies(string name)
    {
        var row = Table.Single(candidate => candidate.Name == name);
        var policy = ControlCase.Strict with { Privileged = false, Scope = row.Scope, Exempt = row.Exempt };
        Assert.Equal(row.IsFound ? 1 : 0, Found(policy, Workload(row.Metadata, row.Labels, row.Pod)));
    }

    [Fact]
    public void Labels_of_a_namespace_that_are_unknown_are_no_finding()
    {
        var policy = ControlCase.Strict with { Privileged = false, Scope = All with { NamespaceLabels = [new("team", "shop")] } };
        Assert.Equal(0, Found(policy, Workload("name: a, namespace: b", "", ""), "{apiVersion: v1, kind: Namespace, metadata: {name: b, labels: {team: UNKNOWN}}}"));
    }

    [Fact]
    public void A_template_in_an_object_of_a_custom_kind_is_checked_for_what_is_written()
    {
        var policy = ControlCase.Strict with { Privileged = false, ReadOnlyRootFilesystem = true };
        Assert.Equal(2, Found(policy, """
            {apiVersion: acme.com/v1, kind: Shop, metadata: {name: a}, spec: {
              web: {metadata: {}, spec: {containers: [{name: a, image: a, securityContext: {privileged: true}}]}},
              worker: {metadata: {}, spec: {containers: [{name: a, image: a, securityContext: {privileged: true}}]}}}}
            """));
    }

    [Fact]
    public void What_hardening_fills_is_not_missing_in_either_tier()
    {
        var policy = ControlCase.Strict with { ReadOnlyRootFilesystem = true, RequiredDropCapabilities = ["ALL"], AllowPrivilegeEscalation = false };
        var bare = SamplePod.Bare.As();
        Assert.Empty(Check(policy, PolicyContext.Of(bare, PolicyOptions.Default)));

        var off = PolicyOptions.Default with { Hardening = false };
        Assert.Equal(["MDSL1081", "MDSL1086", "MDSL1087"], Check(policy, PolicyContext.Of(bare, off)).Select(static finding => finding.Rule.Id));
    }

    [Fact]
    public void What_hardening_leaves_out_because_of_something_unknown_is_not_missing()
    {
        var policy = ControlCase.Strict with { AllowPrivilegeEscalation = false };
        var pod = SamplePod.Bare.With("containers.0.securityContext.privileged", Tree.Unknown).As();
        Assert.Empty(Check(policy, PolicyContext.Of(pod, PolicyOptions.Default)));
    }

    [Fact]
    public void Several_policies_are_one_finding_at_a_place_of_the_strictest()
    {
        var audit = ControlCase.Strict with { Name = "audit", Mode = PolicyMode.Audit, Privileged = false };
        var enforce = ControlCase.Strict with { Name = "enforce", Privileged = false };
        var context = PolicyContext.Of(Manifest.Of(Workload("name: a", "", "")), PolicyOptions.Default);

        var finding = Assert.Single(PolicyChecker.Check(new ManifestSet(context, [audit, enforce])), static finding => finding.Rule.Id == "MDSL1080");

        Assert.Equal(
            "PodPolicy 'enforce' refuses container 'app' of Deployment 'a', which is privileged: set privileged to false and add the capabilities that it needs by name (PodPolicy 'audit' records it too)",
            finding.Message);
        Assert.Equal(RuleSeverity.Error, finding.Severity);
    }

    private static string Workload(string metadata, string labels, string pod) => Manifest.Text(
        "apps/v1",
        "Deployment",
        $"spec: {{template: {{metadata: {{labels: {{{labels}}}}}, spec: {{{pod}containers: [{{name: app, image: 'a:1', securityContext: {{privileged: true}}}}]}}}}}}",
        metadata);

    private static int Found(PodPolicy policy, params string[] objects)
    {
        string[] all = ["{apiVersion: v1, kind: Namespace, metadata: {name: demo, labels: {team: shop}}}", .. objects];
        return Check(policy, [.. all.SelectMany(static text => PolicyContext.Of(Manifest.Of(text), PolicyOptions.Default))])
            .Count(static finding => finding.Rule.Id == "MDSL1080");
    }

    private static IEnumerable<Finding> Check(PodPolicy policy, IEnumerable<PolicyContext> contexts) =>
        PolicyChecker.Check(new ManifestSet([.. contexts], [policy])).Where(static finding => string.CompareOrdinal(finding.Rule.Id, "MDSL1080") >= 0 && string.CompareOrdinal(finding.Rule.Id, "MDSL1100") <= 0);
}
