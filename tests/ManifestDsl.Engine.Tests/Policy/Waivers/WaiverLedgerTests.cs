using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Waivers;

namespace ManifestDsl.Engine.Tests.Policy.Waivers;

public class WaiverLedgerTests
{
    private static readonly RuleMetadata Privileged = RuleCatalog.Metadata.Single(static rule => rule.Id == "MDSL1003");
    private static readonly RuleMetadata Root = RuleCatalog.Metadata.Single(static rule => rule.Id == "MDSL1002");
    private static readonly ExceptionOptions March = new() { Today = "2026-03-31" };

    [Theory]
    [InlineData(null, null, "web", true)]
    [InlineData(null, null, null, true)]
    [InlineData("Shop", null, "web", true)]
    [InlineData("Other", null, "web", false)]
    [InlineData("Shop", "web", "web", true)]
    [InlineData("Shop", "web", "side", false)]
    [InlineData("Shop", "web", null, false)]
    [InlineData("shop", null, "web", false)]
    public void Matches_declaration_and_container(string? on, string? container, string? found, bool takes)
    {
        var waiver = Waiver() with { Declaration = on, Container = container is null ? null : Text(container) };
        Assert.Equal(takes, new WaiverLedger([waiver], March).Take("Shop", Finding(Privileged, found)) is not null);
    }

    [Fact]
    public void Matches_the_rule() => Assert.Null(new WaiverLedger([Waiver()], March).Take("Shop", Finding(Root, "web")));

    [Theory]
    [InlineData("2026-03-30", false)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", true)]
    [InlineData("9999-12-31", true)]
    public void Holds_until_the_end_of_its_last_day(string expires, bool holds)
    {
        var ledger = new WaiverLedger([Waiver() with { Expires = Text(expires) }], March);
        Assert.Equal(holds, ledger.Take("Shop", Finding(Privileged, "web")) is not null);
        Assert.Equal(holds ? [] : ["MDSL0021"], ledger.Problems(static _ => throw new InvalidOperationException()).Select(static problem => problem.Rule.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-3-31")]
    [InlineData("2026-02-30")]
    public void Without_a_day_that_can_be_read_nothing_has_expired(string today)
    {
        var ledger = new WaiverLedger([Waiver() with { Expires = Text("2000-01-01") }], new ExceptionOptions { Today = today });
        Assert.NotNull(ledger.Take("Shop", Finding(Privileged, "web")));
    }

    [Fact]
    public void The_first_waiver_is_named_and_all_that_match_are_used()
    {
        var own = Waiver() with { Declaration = "Shop" };
        var ofClass = Waiver();
        var ledger = new WaiverLedger([own, ofClass], March);

        Assert.Same(own, ledger.Take("Shop", Finding(Privileged, "web")));
        Assert.Empty(ledger.Problems(static _ => throw new InvalidOperationException()));
    }

    [Fact]
    public void Every_flaw_is_reported_at_its_part()
    {
        var waiver = new Waiver(Text("MDSL1"), Text(" ")) { Expires = Text("soon") };
        var problems = new WaiverLedger([waiver], March).Problems(static _ => throw new InvalidOperationException());

        Assert.Equal(["MDSL0022", "MDSL0024", "MDSL0025"], problems.Select(static problem => problem.Rule.Id));
        Assert.Equal([waiver.Rule, waiver.Reason, waiver.Expires], problems.Select(static problem => problem.Node));
    }

    [Fact]
    public void Nothing_is_said_about_what_cannot_be_known()
    {
        var ledger = new WaiverLedger([Waiver(), Waiver() with { Container = Text("web") }], March);
        Assert.Empty(ledger.Problems(static _ => new WaiverScope("Shop", [], IsKnown: false)));
    }

    [Theory]
    [InlineData("MDSL1003", true)]
    [InlineData("MDSL1001 MDSL1003", true)]
    [InlineData("MDSL1001;MDSL1003,", true)]
    [InlineData("MDSL10031", false)]
    [InlineData("mdsl1003", false)]
    [InlineData("", false)]
    public void Lists_of_rules_without_exceptions(string list, bool contains) =>
        Assert.Equal(contains, new ExceptionOptions { NonWaivable = list }.IsNonWaivable("MDSL1003"));

    [Fact]
    public void Only_rules_of_policy_can_be_without_exceptions() =>
        Assert.Equal("MDSL0001 MDSL7001 X", string.Join(' ', new ExceptionOptions { NonWaivable = "MDSL0001 MDSL1003 MDSL7001 X" }.UnknownNonWaivable()));

    private static Waiver Waiver() => new(Text("MDSL1003"), Text("formats disks"));

    private static ScalarNode Text(string text) => ScalarNode.FromText(text, Provenance.None);

    private static Finding Finding(RuleMetadata rule, string? container) =>
        new(rule, FindingCause.BadValue, Text("x"), "message") { Object = SamplePod.Bare.As(), Container = container };
}
