using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Tests.Policy.PodSecurity;

// The DSL types of the same names are in an enclosing namespace.
using PodSecurityLevel = ManifestDsl.Engine.Policy.PodSecurityLevel;
using Workload = ManifestDsl.Engine.Policy.Workload;

/// <summary>The cases of Fixtures, through the function that the rules and the level of a workload go through.</summary>
public class FixtureTests
{
    private const int LeastCases = 600;

    public static TheoryData<string, string, ContainerKind, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, ContainerKind, int>();
            foreach (var fixture in Fixture.All)
            {
                foreach (var container in fixture.Containers)
                {
                    foreach (var version in fixture.Versions)
                    {
                        cases.Add(fixture.Check, fixture.Name, container, version);
                    }
                }
            }

            return cases;
        }
    }

    public static TheoryData<string, string, string> Twins
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var fixture in Fixture.All.GroupBy(static fixture => (fixture.Check, fixture.Expected(36) is "pass")).Select(static group => group.Last()))
            {
                foreach (var location in PodSpecLocation.All)
                {
                    cases.Add(fixture.Check, fixture.Name, location.Kind);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_check_says_what_the_standard_says(string check, string name, ContainerKind container, int version)
    {
        var fixture = Find(check, name);
        Assert.Equal(fixture.Expected(version), Say(fixture, fixture.As("Pod", container), version));
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void Every_kind_of_workload_gets_the_verdict_of_its_pod(string check, string name, string kind)
    {
        var fixture = Find(check, name);
        Assert.All(fixture.Versions, version => Assert.Equal(fixture.Expected(version), Say(fixture, fixture.As(kind), version)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_rule_says_so_too(string check, string name, ContainerKind container, int version)
    {
        var fixture = Find(check, name);
        var findings = new FindingSink();
        var options = PolicyOptions.Default with { PodSecurity = fixture.Level, PodSecurityVersion = new KubernetesVersion(version) };

        var verdict = RuleCatalog.Rules.Single(rule => rule.Metadata.PodSecurityCheck == check)
            .Check(PolicyContext.Of(fixture.As("Deployment", container), options).Single(), findings);

        Assert.Equal(
            fixture.Expected(version) switch
            {
                null or "exempt" => Verdict.NotApplicable,
                "pass" => Verdict.Pass,
                "unknown" => Verdict.Unknown,
                _ => Verdict.Fail,
            },
            verdict);
        Assert.Equal(verdict == Verdict.Fail, findings.ToImmutable().Length > 0);
        Assert.All(findings.ToImmutable(), finding => Assert.Contains($" ({fixture.Level.ToText()}: {fixture.Expected(version)!.Split(" (")[0].TrimEnd('s')}", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_enough_cases_and_each_check_fails_passes_and_is_unknown()
    {
        Assert.True(Cases.Count >= LeastCases, $"{Cases.Count} cases");
        Assert.Equal(PodSecurityStandards.Checks.Select(static check => check.Id).Order(StringComparer.Ordinal), Fixture.All.Select(static fixture => fixture.Check).Distinct());
        Assert.All(Fixture.All.GroupBy(static fixture => fixture.Check), static group =>
        {
            var verdicts = group.SelectMany(static fixture => fixture.Versions.Select(fixture.Expected)).ToList();
            Assert.Contains("pass", verdicts);
            Assert.Contains("unknown", verdicts);
            Assert.Contains(verdicts, static verdict => verdict is not (null or "pass" or "unknown" or "exempt"));
        });
    }

    private static Fixture Find(string check, string name) => Fixture.All.Single(fixture => fixture.Check == check && fixture.Name == name);

    private static string? Say(Fixture fixture, KubernetesObject source, int version)
    {
        var report = PodSecurityStandards.Evaluate(Workload.From(source)!, fixture.Level, new KubernetesVersion(version));
        var result = report.Results.SingleOrDefault(result => result.Check.Id == fixture.Check);
        return result?.Verdict switch
        {
            null => null,
            Verdict.Pass => "pass",
            Verdict.Unknown => "unknown",
            Verdict.NotApplicable => "exempt",
            _ => $"{result.Reason} ({result.Detail})",
        };
    }
}
