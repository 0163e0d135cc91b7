using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.Documentation;

/// <summary>What each rule finds in its own examples.</summary>
internal static class ExampleFindings
{
    /// <summary>The findings of all rules, each in its own examples only.</summary>
    public static IEnumerable<Finding> All
    {
        get
        {
            var findings = new FindingSink();
            foreach (var examples in RuleExampleTests.Examples)
            {
                var rule = RuleCatalog.Rules.Single(candidate => candidate.Metadata.Id == examples.RuleId);
                foreach (var example in examples.All)
                {
                    foreach (var context in PolicyContext.Of(example.Object, example.Options))
                    {
                        findings.Object = context.Object;
                        rule.Check(context, findings);
                    }
                }
            }

            foreach (var examples in SetRuleExampleTests.Examples)
            {
                var rule = RuleCatalog.SetRules.Single(candidate => candidate.Metadata.Id == examples.RuleId);
                foreach (var example in examples.All)
                {
                    rule.Check(SetRuleExampleTests.SetOf(example), findings);
                }
            }

            return findings.ToImmutable();
        }
    }
}
