using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Tests.Policy.Facts;

public class LabelSelectorTests
{
    private static readonly LabelSet Labels = new(Read("labels: {app: shop, tier: web}"));

    [Theory]
    [InlineData("matchLabels: {app: shop}", true)]
    [InlineData("matchLabels: {app: pay}", false)]
    [InlineData("matchLabels: {app: shop, zone: a}", false)]
    [InlineData("matchLabels: {}", true)]
    [InlineData("matchExpressions: [{key: app, operator: In, values: [pay, shop]}]", true)]
    [InlineData("matchExpressions: [{key: zone, operator: In, values: [a]}]", false)]
    [InlineData("matchExpressions: [{key: app, operator: NotIn, values: [shop]}]", false)]
    [InlineData("matchExpressions: [{key: zone, operator: NotIn, values: [a]}]", true)]
    [InlineData("matchExpressions: [{key: app, operator: Exists}]", true)]
    [InlineData("matchExpressions: [{key: zone, operator: Exists}]", false)]
    [InlineData("matchExpressions: [{key: zone, operator: DoesNotExist}]", true)]
    [InlineData("matchExpressions: [{key: app, operator: DoesNotExist}]", false)]
    [InlineData("matchLabels: {app: shop}, matchExpressions: [{key: tier, operator: In, values: [db]}]", false)]
    [InlineData("matchLabels: {app: UNKNOWN}", null)]
    [InlineData("matchLabels: {app: UNKNOWN, tier: db}", false)]
    [InlineData("matchLabels: UNKNOWN", null)]
    [InlineData("matchExpressions: UNKNOWN", null)]
    [InlineData("matchExpressions: [{key: app, operator: Like, values: [a]}]", null)]
    [InlineData("matchExpressions: [{key: app, operator: In, values: [UNKNOWN]}]", null)]
    public void Labels_that_are_known(string selector, bool? expected) => Assert.Equal(expected, LabelSelector.Of(Read($"selector: {{{selector}}}")).Matches(Labels));

    [Theory]
    [InlineData("{app: UNKNOWN}", "matchLabels: {app: shop}", null)]
    [InlineData("{app: UNKNOWN}", "matchLabels: {app: shop, tier: web}", false)]
    [InlineData("{app: UNKNOWN}", "matchExpressions: [{key: app, operator: Exists}]", true)]
    [InlineData("{app: UNKNOWN}", "matchExpressions: [{key: app, operator: NotIn, values: [a]}]", null)]
    [InlineData("UNKNOWN", "matchLabels: {app: shop}", null)]
    [InlineData("UNKNOWN", "matchExpressions: [{key: app, operator: DoesNotExist}]", null)]
    [InlineData("null", "matchLabels: {app: shop}", false)]
    public void Labels_that_are_not_all_known(string labels, string selector, bool? expected) =>
        Assert.Equal(expected, LabelSelector.Of(Read($"selector: {{{selector}}}")).Matches(new LabelSet(Read("labels: " + labels))));

    [Fact]
    public void A_selector_of_a_Service_is_a_map()
    {
        Assert.True(LabelSelector.OfMap(Read("selector: {app: shop}")).Matches(Labels));
        Assert.True(LabelSelector.OfMap(Read("selector: null")).IsUnset);
        Assert.True(LabelSelector.OfMap(Read("selector: [a]")).IsUnknown);
    }

    [Fact]
    public void The_text_is_the_same_for_the_same_requirements() => Assert.Equal(
        LabelSelector.Of(Read("selector: {matchLabels: {b: '2', a: '1'}}")).ToString(),
        LabelSelector.Of(Read("selector: {matchLabels: {a: '1'}, matchExpressions: [{key: b, operator: In, values: ['2']}]}")).ToString());

    private static ManifestNode? Read(string field)
    {
        var map = Manifest.Of($"{{{field}}}").Root;
        return map.Entries[0].Value;
    }
}
