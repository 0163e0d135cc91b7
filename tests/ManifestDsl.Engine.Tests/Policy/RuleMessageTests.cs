using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy;

public class RuleMessageTests
{
    [Fact]
    public void Dump()
    {
        var lines = new List<string>();
        foreach (var examples in RuleExampleTests.Examples.OrderBy(e => e.RuleId, StringComparer.Ordinal))
        {
            foreach (var example in examples.All.Where(e => e.Verdict == Verdict.Fail))
            {
                var findings = new FindingSink();
                RuleCatalog.Rules.Single(candidate => candidate.Metadata.Id == examples.RuleId).Check(PolicyContext.Of(example.Object, example.Options).Single(), findings);
                foreach (var f in findings.ToImmutable())
                {
                    lines.Add(examples.RuleId + "\t" + example.Name + "\t" + f.Message + "\t" + (f.Fix is null ? "" : f.Fix.Kind + " " + string.Join(".", f.Fix.Path) + " " + f.Fix.Field + "=" + string.Join(",", f.Fix.Values) + (f.Fix.NeedsReview ? " review" : "")));
                }
            }
        }

        File.WriteAllLines("/tmp/rulesA-messages.txt", lines);
    }
}
