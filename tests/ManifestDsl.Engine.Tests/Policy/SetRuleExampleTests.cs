using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy;

public class SetRuleExampleTests
{
    internal static readonly ISetRuleExamples[] Examples =
    [
        .. typeof(SetRuleExampleTests).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(ISetRuleExamples).IsAssignableFrom(type))
            .Select(type => (ISetRuleExamples)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Rules => [.. RuleCatalog.SetRules.Select(rule => rule.Metadata.Id)];

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

    internal static ManifestSet SetOf(SetRuleExample example) =>
        new([.. example.Objects.SelectMany(source => PolicyContext.Of(source, example.Options))], example.Policies);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_examples_that_pass_fail_and_cannot_be_known(string rule)
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
        var set = SetOf(example);
        var sink = new FindingSink();

        RuleCatalog.SetRules.Single(candidate => candidate.Metadata.Id == rule).Check(set, sink);

        var findings = sink.ToImmutable();
        Assert.All(findings, finding => Assert.Contains(
            finding.Object,
            set.All.Select(static context => context.Object).Concat(set.Policies.Select(static policy => policy.Subject))));
        if (example.Verdict == Verdict.Fail)
        {
            Assert.Equal(example.Message, Assert.Single(findings).Message);
        }
        else
        {
            Assert.Empty(findings);
            Assert.Equal(example.Verdict == Verdict.Unknown, example.Objects.Any(static source => !Unknowns.In(source.Root).IsEmpty));
        }
    }
}
