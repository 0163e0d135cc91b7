using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Waivers;

namespace ManifestDsl.Engine.Tests.Policy.Waivers;

public class BaselineTests
{
    [Fact]
    public void What_is_written_holds_what_was_found()
    {
        var findings = PolicyChecker.Check(SamplePod.Bare.With("containers.0.securityContext.privileged", true).As());
        var text = Baseline.Write(findings);
        var ledger = new BaselineLedger(Baseline.Parse(text), ExceptionOptions.Default);

        Assert.Contains("MDSL1003 | Deployment.apps shop | app\n", text);
        Assert.All(findings, finding => Assert.True(ledger.Take(finding)));
        Assert.Empty(ledger.Problems(isComplete: true));
    }

    [Fact]
    public void Entries_are_in_ordinal_order_and_each_there_once()
    {
        var findings = PolicyChecker.Check(SamplePod.Bare.As());
        var lines = Baseline.Write(findings.Reverse().Concat(findings)).TrimEnd('\n').Split('\n');

        Assert.Equal(lines.Distinct().Order(StringComparer.Ordinal), lines);
    }

    [Fact]
    public void Names_that_no_line_can_hold_are_left_out()
    {
        var finding = PolicyChecker.Check(SamplePod.Bare.As())[0];
        Assert.Empty(Baseline.Write([finding with { Container = "a|b" }, finding with { Container = "a\nb" }, finding with { Container = " a" }, finding with { Object = null }]));
    }

    [Fact]
    public void An_object_without_a_name_has_an_entry()
    {
        var root = new KubernetesObject(Tree.Map(("apiVersion", "v1"), ("kind", "Pod")), ManifestTier.Raw);
        var finding = PolicyChecker.Check(SamplePod.Bare.As())[0] with { Object = root };
        var text = Baseline.Write([finding]);

        Assert.Contains(" | Pod | app\n", text);
        Assert.True(new BaselineLedger(Baseline.Parse(text), ExceptionOptions.Default).Take(finding));
    }

    [Fact]
    public void Problems_are_ordered_by_line()
    {
        var problems = new BaselineLedger(Baseline.Parse("MDSL1003 | Pod a\nnonsense\r\n# comment\n\nMDSL1002 | Pod a | b\n"), ExceptionOptions.Default).Problems(isComplete: true);

        Assert.Equal([("MDSL0027", 0), ("MDSL0028", 1), ("MDSL0027", 4)], problems.Select(static problem => (problem.Rule.Id, problem.Line)));
    }

    [Fact]
    public void What_becomes_known_of_an_image_is_in_no_baseline()
    {
        var example = RuleExampleTests.Examples.Single(static examples => examples.RuleId == "MDSL2080").All.First();
        var finding = PolicyChecker.Check(example.Object, example.Options).Single(static finding => finding.Rule.Id == "MDSL2080");

        Assert.False(new BaselineLedger(Baseline.Empty, new ExceptionOptions { WritesBaseline = true }).Take(finding));
        var ledger = new BaselineLedger(Baseline.Parse("MDSL2080 | Deployment.apps shop | app\n"), ExceptionOptions.Default);
        Assert.False(ledger.Take(finding));
        Assert.Equal("MDSL2080 cannot be in a baseline, where it would hide what is found later: remove the line, and waive what is accepted at the declaration", Assert.Single(ledger.Problems(isComplete: true)).Message);
    }

    [Fact]
    public void An_empty_baseline_says_nothing() => Assert.Empty(new BaselineLedger(Baseline.Parse(""), ExceptionOptions.Default).Problems(isComplete: true));
}
