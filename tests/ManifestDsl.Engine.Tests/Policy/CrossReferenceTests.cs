using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy;

public sealed class CrossReferenceTests
{
    private static readonly string[] Tools =
        ["Trivy", "kube-linter", "Polaris", "kube-score", "kubesec", "Checkov", "Kubescape", "CIS", "NSA", "hadolint"];

    [Fact]
    public void Every_row_is_found_by_its_name()
    {
        var rows = CrossReferences.All();

        Assert.Equal(198, rows.Length);
        Assert.All(rows, static row => Assert.Equivalent(row, CrossReferences.Of(row.Row), strict: true));
        Assert.Distinct(rows.Select(static row => row.Row));
    }

    [Fact]
    public void Every_rule_names_a_tool_and_an_id()
    {
        Assert.All(CrossReferences.All().SelectMany(static row => row.Rules), static rule =>
        {
            Assert.Contains(rule.Tool, Tools);
            Assert.Matches(@"^[A-Za-z0-9][A-Za-z0-9_.-]*$", rule.Id);
            Assert.DoesNotContain(")", rule.Id);
        });
        Assert.All(CrossReferences.All(), static row => Assert.Distinct(row.Rules));
    }

    [Fact]
    public void A_row_has_condition_ids_and_notes()
    {
        var row = CrossReferences.Of("P16")!;

        Assert.Equal("allowPrivilegeEscalation ≠ false", row.Condition);
        Assert.Contains(new ToolRule("Trivy", "KSV-0001", ""), row.Rules);
        Assert.Contains(new ToolRule("kube-linter", "privilege-escalation-container", "only explicit true"), row.Rules);
        Assert.Contains(new ToolRule("CIS", "5.2.6", ""), row.Rules);
        Assert.Contains(new ToolRule("NSA", "1.7", ""), row.Rules);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("P1")]
    [InlineData("X01")]
    public void What_is_no_row_is_null(string row) => Assert.Null(CrossReferences.Of(row));

    [Fact]
    public void The_rules_name_rows_that_exist() =>
        Assert.All(RuleCatalog.Metadata.SelectMany(static rule => rule.References), static row => Assert.NotNull(CrossReferences.Of(row)));
}
