using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>Where pods are placed.</summary>
public class SchedulingTests
{
    private const string Pod = "spec.template.spec.";
    private static readonly Container Web = new("web", "example.org/web:1");
    private static readonly Deployment Cache = new("cache") { Containers = [Web] };

    [Fact]
    public void Pods_are_spread_with_the_selector_of_the_workload()
    {
        var root = Root(Hello(Web) with { Spread = [new(Topology.Zone), new(Topology.Node) { MaxSkew = 2, WhenUnsatisfiable = WhenUnsatisfiable.DoNotSchedule }] });
        const string selector = "labelSelector: {matchLabels: {app.kubernetes.io/name: hello}}";
        Assert.Equal(
            "[{topologyKey: topology.kubernetes.io/zone, maxSkew: 1, whenUnsatisfiable: ScheduleAnyway, " + selector + "}, "
            + "{topologyKey: kubernetes.io/hostname, maxSkew: 2, whenUnsatisfiable: DoNotSchedule, " + selector + "}]",
            root.TextAt(Pod + "topologySpreadConstraints"));
        Assert.Equal(root.TextAt("spec.selector"), root.TextAt(Pod + "topologySpreadConstraints.0.labelSelector"));
    }

    [Fact]
    public void A_label_of_the_user_is_selected_by()
    {
        var root = Root(Hello(Web) with { Labels = new() { ["app.kubernetes.io/name"] = "mine" }, Spread = [new(Topology.Zone)] });
        Assert.Equal("{matchLabels: {app.kubernetes.io/name: mine}}", root.TextAt(Pod + "topologySpreadConstraints.0.labelSelector"));
    }

    [Fact]
    public void Nodes_are_required_and_preferred()
    {
        var root = Root(Hello(Web) with
        {
            RequiredNodes = [new("kubernetes.io/arch", NodeOperator.In, ["arm64"]), new("gpu", NodeOperator.Exists)],
            PreferredNodes = [new(50, [new("disk", NodeOperator.NotIn, ["hdd"])])],
        });
        Assert.Equal(
            "{preferredDuringSchedulingIgnoredDuringExecution: [{weight: 50, preference: {matchExpressions: [{key: disk, operator: NotIn, values: [hdd]}]}}], "
            + "requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: kubernetes.io/arch, operator: In, values: [arm64]}, {key: gpu, operator: Exists}]}]}}",
            root.TextAt(Pod + "affinity.nodeAffinity"));
    }

    [Fact]
    public void Pods_are_kept_near_others_and_apart_from_their_own()
    {
        var root = Root(Hello(Web) with
        {
            PodAffinity = [new(Topology.Zone) { Workload = Cache, Weight = 80 }],
            PodAntiAffinity = [new(Topology.Node)],
        });
        Assert.Equal(
            "{preferredDuringSchedulingIgnoredDuringExecution: [{weight: 80, podAffinityTerm: {topologyKey: topology.kubernetes.io/zone, labelSelector: {matchLabels: {app.kubernetes.io/name: cache}}}}]}",
            root.TextAt(Pod + "affinity.podAffinity"));
        Assert.Equal(
            "{requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: kubernetes.io/hostname, labelSelector: {matchLabels: {app.kubernetes.io/name: hello}}}]}",
            root.TextAt(Pod + "affinity.podAntiAffinity"));
    }

    [Theory]
    [InlineData(null, null, null, "(nothing)")]
    [InlineData("shop", "shop", null, "(nothing)")]
    [InlineData("data", "shop", null, "[data]")]
    [InlineData("data", null, "shop", "[data]")]
    [InlineData("data", "data", "shop", "(nothing)")]
    [InlineData(null, "web", "shop", "[shop]")]
    public void The_namespace_of_the_other_workload_is_named_where_it_differs(string? other, string? own, string? byDefault, string namespaces)
    {
        var hello = Hello(Web) with { Namespace = own, PodAffinity = [new(Topology.Zone) { Workload = Cache with { Namespace = other } }] };
        Assert.Equal(namespaces, Root(hello, byDefault).TextAt(Pod + "affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution.0.namespaces"));
    }

    [Fact]
    public void What_is_unknown_of_affinity_stays()
    {
        var tree = DslTree.Of(Hello(Web) with { Spread = [new(Topology.Zone)], RequiredNodes = [new("a", NodeOperator.Exists)], PodAntiAffinity = [new(Topology.Node) { Weight = 1 }], PodAffinity = [new(Topology.Node) { Workload = Cache }] });
        string[] paths = ["Spread", "Spread.0", "Spread.0.TopologyKey", "RequiredNodes", "RequiredNodes.0", "PodAntiAffinity", "PodAntiAffinity.0", "PodAntiAffinity.0.Weight", "PodAffinity.0.Workload", "PodAffinity.0.Workload.Workload", "PodAffinity.0.Workload.Workload.Name"];
        foreach (var path in paths)
        {
            var node = tree.At(path)!;
            var unknown = new UnknownNode("x", node.Provenance);
            var root = Lower((MapNode)Nodes.Replace(tree, node, unknown)).Objects[0].Root;
            Assert.True(Nodes.All(root).Contains(unknown), path);
        }
    }

    [Theory]
    [InlineData(null, null, "{operator: Exists}")]
    [InlineData("gpu", null, "{key: gpu, operator: Exists}")]
    [InlineData("gpu", "a", "{key: gpu, value: a}")]
    public void A_toleration_without_a_value_takes_any(string? key, string? value, string expected) =>
        Assert.Equal(expected, Root(Hello(Web) with { Tolerations = [new(key, value)] }).TextAt(Pod + "tolerations.0"));

    [Fact]
    public void A_priority_class_is_named() =>
        Assert.Equal("high", Root(Hello(Web) with { PriorityClass = "high" }).TextAt(Pod + "priorityClassName"));
}
