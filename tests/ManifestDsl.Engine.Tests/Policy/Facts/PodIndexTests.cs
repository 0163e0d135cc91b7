using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Tests.Policy.Facts;

public class PodIndexTests
{
    [Theory]
    [InlineData("matchLabels: {app: a}", "one two")]
    [InlineData("matchLabels: {app: a, tier: web}", "one")]
    [InlineData("matchExpressions: [{key: app, operator: In, values: [b, c, b]}]", "three")]
    [InlineData("matchLabels: {app: a}, matchExpressions: [{key: tier, operator: NotIn, values: [web]}]", "two")]
    [InlineData("matchExpressions: [{key: tier, operator: DoesNotExist}]", "two three")]
    [InlineData("matchLabels: {app: c}", "")]
    [InlineData("", "one two three")]
    public void Pods_are_found_as_if_all_were_compared(string selector, string expected)
    {
        var set = SetOf(Pod("one", "{app: a, tier: web}"), Pod("two", "{app: a}"), Pod("three", "{app: b}"), Pod("four", "{app: a}", "other"));
        var found = set.Pods.Select("demo", LabelSelector.Of(Manifest.Of($"{{selector: {{{selector}}}}}").Root["selector"]));
        Assert.Equal(expected, string.Join(' ', found.Select(context => context.Facts.Name)));
    }

    [Theory]
    [InlineData("{app: a}", "demo", true)]
    [InlineData("{app: a}", "other", false)]
    [InlineData("{app: UNKNOWN}", "demo", false)]
    [InlineData("UNKNOWN", "demo", false)]
    public void Nothing_is_said_about_what_is_not_all_known(string labels, string space, bool complete) =>
        Assert.Equal(complete, SetOf(Pod("one", labels)).Pods.IsComplete(space));

    [Fact]
    public void Objects_without_a_namespace_are_in_one_namespace()
    {
        var set = SetOf(Manifest.Of("{apiVersion: v1, kind: Pod, metadata: {name: one, labels: {app: a}}, spec: {}}"));
        Assert.Single(set.Pods.Select("", LabelSelector.OfMap(Tree.Map(("app", "a")))));
        Assert.Empty(set.Pods.Select("default", LabelSelector.OfMap(Tree.Map(("app", "a")))));
    }

    [Fact]
    public void What_was_read_of_an_object_is_kept_with_its_context()
    {
        var context = PolicyContext.Of(Pod("one", "{app: a}"), PolicyOptions.Default).Single();
        Assert.Same(context.Facts.PodLabels, context.Facts.PodLabels);
        Assert.Same(new ManifestSet([context]).All[0].Facts, new ManifestSet([context]).All[0].Facts);
    }

    private static KubernetesObject Pod(string name, string labels, string space = "demo") =>
        Manifest.Of($"{{apiVersion: v1, kind: Pod, metadata: {{name: {name}, namespace: {space}, labels: {labels}}}, spec: {{}}}}");

    private static ManifestSet SetOf(params KubernetesObject[] objects) => new([.. objects.SelectMany(static source => PolicyContext.Of(source, PolicyOptions.Default))]);
}
