using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies.Checks;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.PodPolicies;

// The DSL types of the same names are in an enclosing namespace.
using ManifestDsl.Engine.PodPolicies;
using Workload = ManifestDsl.Engine.Policy.Workload;

/// <summary>What each control says about pods, and that it never says it of what cannot be known.</summary>
public class ControlTests
{
    internal static readonly ControlCase[] All = [.. ContainerCases.All, .. IdCases.All, .. NodeCases.All, .. ProfileCases.All];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var one in All)
            {
                cases.Add(one.Control, one.Name);
            }

            return cases;
        }
    }

    public static TheoryData<string> Names => [.. typeof(PodControls).GetFields().Select(static constant => (string)constant.GetValue(null)!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_control_says(string control, string name)
    {
        var one = All.Single(candidate => candidate.Control == control && candidate.Name == name);

        var results = PodPolicyChecker.Evaluate(one.Policy, Workload.From(Manifest.Of(one.Yaml))!);

        var result = results.Single(candidate => candidate.Control == control);
        Assert.Equal(one.Verdict, result.Verdict);
        Assert.Equal(one.Verdict == Verdict.Fail, !result.Violations.IsEmpty);
        if (one.Says is { } says)
        {
            var violation = Assert.Single(result.Violations);
            Assert.Equal(says, $"{violation.Subject}, which {violation.Problem}: {violation.Instead}");
            Assert.EndsWith($"{violation.Problem}: {violation.Instead}", violation.Message, StringComparison.Ordinal);
        }

        // A policy of one control says nothing about the others.
        Assert.All(results.Where(candidate => candidate.Control != control), static other => Assert.Equal(Verdict.NotApplicable, other.Verdict));
        Assert.Equal(result.Violations.Length, PodPolicyChecker.Check(one.Policy, Workload.From(Manifest.Of(one.Yaml))!).Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_control_has_cases_that_pass_fail_and_cannot_be_known(string control)
    {
        var verdicts = All.Where(one => one.Control == control).Select(one => one.Verdict).ToList();
        Assert.Contains(Verdict.Pass, verdicts);
        Assert.Contains(Verdict.Fail, verdicts);
        Assert.Contains(Verdict.Unknown, verdicts);
    }

    [Fact]
    public void Each_name_is_a_control_in_its_order() => Assert.Equal(
        typeof(PodControls).GetFields().Select(static constant => (string)constant.GetValue(null)!),
        PodPolicyChecker.Evaluate(ControlCase.Strict, Workload.From(SamplePod.Bare.As())!).Select(static result => result.Control));

    [Theory]
    [MemberData(nameof(ProfileCases.Annotations), MemberType = typeof(ProfileCases))]
    internal void AppArmor_by_annotation(string value, bool isLocalOnly, bool? isAllowed)
    {
        var one = ProfileCases.Annotated(value, isLocalOnly);
        var yaml = one.Yaml.Replace("labels: {app: shop}}, spec", "labels: {app: shop}, " + ProfileCases.AnnotationOf(value) + "}, spec", StringComparison.Ordinal);

        var result = PodPolicyChecker.Evaluate(one.Policy, Workload.From(Manifest.Of(yaml))!).Single(candidate => candidate.Control == one.Control);

        Assert.Equal(isAllowed switch { true => Verdict.Pass, false => Verdict.Fail, null => Verdict.Unknown }, result.Verdict);
        if (isAllowed == false)
        {
            Assert.Equal(value, Assert.IsType<ScalarNode>(Assert.Single(result.Violations).Node).Text);
        }
    }

    [Fact]
    public void What_containers_inherit_is_one_violation_of_the_pod()
    {
        var pod = Manifest.Of(Manifest.Text("v1", "Pod", "spec: {securityContext: {runAsUser: 0}, containers: [{name: a}, {name: b}, {name: c, securityContext: {runAsUser: 5}}]}"));
        var policy = ControlCase.Strict with { RunAsUser = new IdRule(IdStrategy.MustRunAs, [new(5, 5)]) };

        var violation = Assert.Single(PodPolicyChecker.Check(policy, Workload.From(pod)!));

        Assert.Null(violation.Container);
        Assert.Equal("The pod of Pod 'demo/shop' has runAsUser 0: set it to 5", violation.Message);
    }

    [Fact]
    public void The_property_of_the_declaration_is_named()
    {
        var pod = Workload.From(Manifest.Of(Manifest.Text(
            "v1", "Pod", "spec: {hostPID: true, securityContext: {sysctls: [{name: kernel.shmmax, value: '1'}, {name: kernel.msgmax, value: '1'}]}, containers: []}")))!;
        var policy = ControlCase.Strict with { HostPID = false, ForbiddenSysctls = ["kernel.shm*"], AllowedUnsafeSysctls = [] };

        Assert.Equal(["HostPID", "ForbiddenSysctls", "AllowedUnsafeSysctls"], PodPolicyChecker.Check(policy, pod).Select(static violation => violation.Property));
    }
}
