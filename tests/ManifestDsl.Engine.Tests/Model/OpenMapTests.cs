using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Model;

// The DSL type of the same name is in an enclosing namespace.
using Workload = ManifestDsl.Engine.Policy.Workload;

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
    public void A_pod_that_says_nothing_of_its_system_is_checked_as_one_of_Linux()
    {
        var container = Empty.With("securityContext", Empty.With("readOnlyRootFilesystem", ScalarNode.FromBoolean(false, Provenance.None)));
        var pod = Pod(Empty.With("containers", new ListNode([container], Provenance.None)));

        Assert.Equal(PodOperatingSystem.Unset, Workload.From(pod)!.OperatingSystem);
        Assert.Equal(PodOperatingSystem.Unknown, Workload.From(Pod(Empty.With("os", Empty)))!.OperatingSystem);
        var finding = Assert.Single(PolicyChecker.Check(pod));
        Assert.Equal("a container of a Pod has readOnlyRootFilesystem set to false: set it to true and mount a volume where it writes", finding.Message);
    }

    [Fact]
    public void No_rule_says_anything_of_an_open_pod() => Assert.Empty(ManifestPipeline.Check(
        PolicyContext.Of(Pod(Empty.With("containers", new ListNode([Empty], Provenance.None))), PolicyOptions.Default)));

    private static KubernetesObject Pod(MapNode spec) => new(
        Empty.With("apiVersion", ScalarNode.FromText("v1", Provenance.None)).With("kind", ScalarNode.FromText("Pod", Provenance.None)).With("spec", spec), ManifestTier.Raw);
}
