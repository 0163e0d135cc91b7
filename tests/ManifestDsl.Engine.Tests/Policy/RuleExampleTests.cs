using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy;

public class RuleExampleTests
{
    internal static readonly IRuleExamples[] Examples =
    [
        .. typeof(RuleExampleTests).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IRuleExamples).IsAssignableFrom(type))
            .Select(type => (IRuleExamples)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Rules => [.. RuleCatalog.Rules.Select(rule => rule.Metadata.Id)];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var examples in Examples)
            {
                foreach (var example in examples.All)
                {
                    cases.Add(examples.RuleId, example.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_examples_that_pass_and_fail(string rule)
    {
        var verdicts = Examples.Where(examples => examples.RuleId == rule).SelectMany(examples => examples.All).Select(example => example.Verdict).ToList();
        Assert.Contains(Verdict.Pass, verdicts);
        Assert.Contains(Verdict.Fail, verdicts);
        Assert.Contains(Verdict.Unknown, verdicts);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_example_gets_its_verdict(string rule, string name)
    {
        var example = Examples.Single(examples => examples.RuleId == rule).All.Single(candidate => candidate.Name == name);
        var findings = new FindingSink();

        var verdict = RuleCatalog.Rules.Single(candidate => candidate.Metadata.Id == rule).Check(PolicyContext.Of(example.Object, example.Options).Single(), findings);

        Assert.Equal(example.Verdict, verdict);
        Assert.Equal(verdict == Verdict.Fail, findings.ToImmutable().Length > 0);
    }

    [Fact]
    public void The_minimal_workload_passes_every_rule_about_pod_security() =>
        Assert.DoesNotContain(PolicyChecker.Check(SamplePod.Secure.As()), static finding => finding.Rule is { Category: RuleCategories.PodSecurity, IsEnabledByDefault: true });

    [Fact]
    public void The_catalog_is_ordered_and_its_ids_are_unique()
    {
        var ids = RuleCatalog.Metadata.Select(rule => rule.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }
}
