using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Model;

/// <summary>Objects that other code completes: what they lack is unknown.</summary>
public class OpenMapTests
{
    private static readonly MapNode Empty = new([], Provenance.None, isOpen: true);

    [Fact]
    public void What_is_missing_is_unknown()
    {
        Assert.IsType<UnknownNode>(Empty["a"]);
        Assert.IsType<UnknownNode>(Empty.Find("a"));
        Assert.Null(Empty.Map("a"));
        Assert.Null(Empty.Text("a"));
        Assert.False(Empty.Contains("a"));
        Assert.Empty(Empty.Entries);
    }

    [Fact]
    public void Changed_maps_stay_open()
    {
        var set = Empty.With("a", ScalarNode.FromText("b", Provenance.None));

        Assert.Equal("b", set.Text("a"));
        Assert.IsType<UnknownNode>(set["b"]);
        Assert.IsType<UnknownNode>(set.Without("a")["a"]);
    }

    [Fact]
    public void Messages_name_what_is_not_named_here()
    {
        var container = Empty.With("securityContext", Empty.With("privileged", ScalarNode.FromBoolean(true, Provenance.None)));
        var finding = Assert.Single(PolicyChecker.Check(Pod(Empty.With("containers", new ListNode([container], Provenance.None)))));
        Assert.Equal("a container of a Pod is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged)", finding.Message);
    }

    [Fact]
    public void No_rule_says_anything_of_an_open_pod() => Assert.Empty(ManifestPipeline.Check(
        PolicyContext.Of(Pod(Empty.With("containers", new ListNode([Empty], Provenance.None))), PolicyOptions.Default)));

    private static KubernetesObject Pod(MapNode spec) => new(
        Empty.With("apiVersion", ScalarNode.FromText("v1", Provenance.None)).With("kind", ScalarNode.FromText("Pod", Provenance.None)).With("spec", spec), ManifestTier.Raw);
}
