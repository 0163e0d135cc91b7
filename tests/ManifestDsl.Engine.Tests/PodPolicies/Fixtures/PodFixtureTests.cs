using CsCheck;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies;
using ManifestDsl.Engine.PodPolicies.Checks;
using ManifestDsl.Engine.PodPolicies.Fixtures;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.PodSecurity;
using ManifestDsl.Engine.Validation;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Engine.Tests.PodPolicies.Fixtures;

using PodPolicy = ManifestDsl.Engine.PodPolicies.PodPolicy;
using Workload = ManifestDsl.Engine.Policy.Workload;

/// <summary>What the checks of the IDE say about each fixture is what the fixture says of itself.</summary>
public class PodFixtureTests
{
    public static TheoryData<string> Samples => [.. SamplePolicies.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_is_accepted_or_refused_as_it_says(string sample)
    {
        var fixtures = PodFixtures.Of(SamplePolicies.All[sample]);
        Assert.NotEmpty(fixtures);
        Assert.Empty(fixtures.SelectMany(fixture => Problems(SamplePolicies.All[sample], fixture)));
        Assert.Equal(fixtures.Length, fixtures.Select(static fixture => fixture.Name).Distinct().Count());
    }

    [Fact]
    public void Each_of_a_random_policy_is_accepted_or_refused_as_it_says() => SamplePolicies.Random.Sample(
        static policy =>
        {
            var problems = PodFixtures.Of(policy).SelectMany(fixture => Problems(policy, fixture)).ToList();
            return problems.Count == 0 ? true : throw new InvalidOperationException(string.Join("\n", problems));
        },
        iter: 400);

    [Fact]
    public void A_random_policy_without_fixtures_is_one_that_no_pod_satisfies() => SamplePolicies.Random.Sample(
        static policy => PodFixtures.Of(policy).IsEmpty == !PodFixtures.Contradictions(policy).IsEmpty,
        iter: 400);

    [Fact]
    public void Every_control_has_a_sample_that_it_alone_refuses() => Assert.Equal(
        typeof(PodControls).GetFields().Select(static field => (string)field.GetRawConstantValue()!).Append(PodFixture.LevelControl).Order(StringComparer.Ordinal),
        SamplePolicies.All.Values.SelectMany(static policy => PodFixtures.Of(policy)).Where(static fixture => !fixture.IsAccepted && fixture.AlsoRefusedBy.IsEmpty)
            .Select(static fixture => fixture.Control!).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_control_has_an_accepted_pod_at_its_limit() => Assert.Equal(
        typeof(PodControls).GetFields().Select(static field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        SamplePolicies.All.Values.SelectMany(static policy => PodFixtures.Of(policy)).Where(static fixture => fixture is { IsAccepted: true, Control: not null })
            .Select(static fixture => fixture.Control!).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_file_says_what_is_expected()
    {
        var fixture = PodFixtures.Of(SamplePolicies.All["privileged and escalation"]).Single(static fixture => fixture.Name == "refused-privileged");
        Assert.StartsWith("# PodPolicy 'sample' refuses this pod: for privileged (and allowPrivilegeEscalation).\napiVersion: v1\nkind: Pod\n", fixture.ToYaml());
        Assert.EndsWith("\n" + YamlWriter.Write((MapNode)YamlReader.Read(fixture.ToYaml(), "fixture.yaml").Documents.Single()), fixture.ToYaml());
    }

    [Fact]
    public void They_are_in_the_first_namespace_in_scope_and_have_the_labels_of_its_pods() => Assert.All(
        PodFixtures.Of(SamplePolicies.All["scoped"]),
        static fixture =>
        {
            Assert.Equal("shop", fixture.Root.Map("metadata")!.Text("namespace"));
            Assert.Equal("web", fixture.Root.Map("metadata")!.Map("labels")!.Text("tier"));
        });

    private static IEnumerable<string> Problems(PodPolicy policy, PodFixture fixture)
    {
        var pod = new KubernetesObject(fixture.Root, ManifestTier.Raw);
        var workload = Workload.From(pod)!;
        var violated = PodPolicyChecker.Check(policy, workload).Select(static violation => violation.Control).ToHashSet();
        if (policy.Level is { } level
            && PodSecurityStandards.Evaluate(workload, level, policy.LevelVersion is { } text && KubernetesVersion.TryParse(text, out var version) ? version : policy.ClusterVersion).Verdict != Verdict.Pass)
        {
            violated.Add(PodFixture.LevelControl);
        }

        string[] expected = fixture.IsAccepted ? [] : [fixture.Control!, .. fixture.AlsoRefusedBy];
        if (!violated.SetEquals(expected))
        {
            yield return $"{fixture.Name} violates [{string.Join(", ", violated)}], not [{string.Join(", ", expected)}]:\n{fixture.ToYaml()}";
        }

        var options = PolicyOptions.Default with { KubernetesVersion = policy.ClusterVersion };
        foreach (var error in ManifestPipeline.Check(PolicyContext.Of(pod, options)).Where(static finding => finding.Rule.Severity == RuleSeverity.Error))
        {
            yield return $"{fixture.Name}: {error.Rule.Id} {error.Message}";
        }
    }
}
