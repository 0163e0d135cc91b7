using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>Autoscalers, quotas, limits, priorities, services of all types.</summary>
public class ScalingTests
{
    private static readonly Deployment App = Hello(new("web", "example.org/web:1")) with { Namespace = "own" };

    [Fact]
    public void An_autoscaler_of_one_line()
    {
        var root = Root(new HorizontalPodAutoscaler("h") { Target = App, MinReplicas = 2, MaxReplicas = 10, Cpu = 70, Memory = 80 }, "demo");
        Assert.Equal("own", root.TextAt("metadata.namespace"));
        Assert.Equal("{apiVersion: apps/v1, kind: Deployment, name: hello}", root.TextAt("spec.scaleTargetRef"));
        Assert.Equal(
            "[{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 70}}}, {type: Resource, resource: {name: memory, target: {type: Utilization, averageUtilization: 80}}}]",
            root.TextAt("spec.metrics"));
    }

    [Fact]
    public void Metrics_of_all_sorts()
    {
        var root = Root(new HorizontalPodAutoscaler("h")
        {
            Target = App,
            MaxReplicas = 10,
            Metrics =
            [
                Metric.Resource("memory", averageValue: "200Mi"),
                Metric.OfContainer("web", "cpu", averageUtilization: 60),
                Metric.Pods("rps", "100") with { Selector = new() { ["verb"] = "GET" } },
                Metric.External("queue", value: "30"),
                Metric.OfObject(new Service("front"), "requests", averageValue: "10"),
            ],
            ScaleDown = new() { StabilizationWindowSeconds = 60, SelectPolicy = ScalingSelect.Min, Policies = [ScalingPolicy.Pods(1, 60), ScalingPolicy.Percent(10, 60)] },
        });
        Assert.Equal(
            ["Resource AverageValue", "ContainerResource Utilization", "Pods AverageValue", "External Value", "Object AverageValue"],
            new[] { "resource", "containerResource", "pods", "external", "object" }.Select((field, i) => root.TextAt($"spec.metrics.{i}.type") + " " + root.TextAt($"spec.metrics.{i}.{field}.target.type")));
        Assert.Equal("{apiVersion: v1, kind: Service, name: front}", root.TextAt("spec.metrics.4.object.describedObject"));
        Assert.Equal("{verb: GET}", root.TextAt("spec.metrics.2.pods.metric.selector.matchLabels"));
        Assert.Equal("[{type: Pods, value: 1, periodSeconds: 60}, {type: Percent, value: 10, periodSeconds: 60}]", root.TextAt("spec.behavior.scaleDown.policies"));
    }

    [Fact]
    public void What_is_wrong_with_autoscalers()
    {
        Assert.Equal(
            "HorizontalPodAutoscaler 'h' measures container 'nope', which Deployment 'hello' does not have: name one of its containers",
            Problem(new HorizontalPodAutoscaler("h") { Target = App, MaxReplicas = 3, Metrics = [Metric.OfContainer("nope", "cpu", 50)] }, "MDSL0006").Message);
        Problem(new HorizontalPodAutoscaler("h") { MaxReplicas = 3 }, "MDSL0008");
        Problem(new HorizontalPodAutoscaler("h") { Target = App }, "MDSL0008");
        Problem(new HorizontalPodAutoscaler("h") { Target = App, MaxReplicas = 3, Metrics = [Metric.Resource("cpu")] }, "MDSL0008");
        Problem(new HorizontalPodAutoscaler("h") { Target = App, MaxReplicas = 3, Metrics = [Metric.OfObject("by-name", "m", "1")] }, "MDSL0008");
    }

    [Fact]
    public void Quotas_and_limits()
    {
        var quota = Root(new ResourceQuota("q") { Pods = 10, Cpu = "4", MemoryLimit = "8Gi", Hard = new() { ["count/jobs.batch"] = "5" }, Scopes = [QuotaScope.NotTerminating] });
        Assert.Equal("10", quota.TextAt("spec.hard.pods"));
        Assert.Equal("'8Gi'", Nodes.Text(((ManifestDsl.Engine.Model.MapNode)quota.At("spec.hard")!)["limits.memory"]));
        Assert.Equal("'4'", Nodes.Text(((ManifestDsl.Engine.Model.MapNode)quota.At("spec.hard")!)["requests.cpu"]));
        Assert.Equal("'5'", Nodes.Text(((ManifestDsl.Engine.Model.MapNode)quota.At("spec.hard")!)["count/jobs.batch"]));
        Assert.Equal("[NotTerminating]", quota.TextAt("spec.scopes"));
        var limits = Root(new LimitRange("l") { Limits = [new(LimitRangeType.Container) { Default = new() { Memory = "128Mi" }, Max = new() { Cpu = "2" } }] });
        Assert.Equal("Container", limits.TextAt("spec.limits.0.type"));
        Assert.Equal("{memory: '128Mi'}", limits.TextAt("spec.limits.0.default"));
        Assert.Equal("{cpu: '2'}", limits.TextAt("spec.limits.0.max"));
    }

    [Fact]
    public void Objects_of_the_cluster_have_no_namespace_and_no_label_of_an_application()
    {
        var root = Root(new PriorityClass("high", 1000) { PreemptionPolicy = PreemptionPolicy.Never, GlobalDefault = false }, "demo");
        Assert.Equal("{name: high}", root.TextAt("metadata"));
        Assert.Equal("1000", root.TextAt("value"));
        Assert.Equal("high", Root(App with { PriorityClass = new PriorityClass("high", 1000) }).TextAt("spec.template.spec.priorityClassName"));
    }

    [Fact]
    public void Services_of_all_types()
    {
        var root = Root(new Service("s")
        {
            Type = ServiceType.LoadBalancer,
            IPFamilies = [IPFamily.IPv4, IPFamily.IPv6],
            IPFamilyPolicy = IPFamilyPolicy.RequireDualStack,
            TrafficDistribution = TrafficDistribution.PreferSameZone,
            AllocateLoadBalancerNodePorts = false,
            SessionAffinity = SessionAffinity.ClientIP,
            SessionAffinityTimeoutSeconds = 60,
        });
        Assert.Equal("[IPv4, IPv6]", root.TextAt("spec.ipFamilies"));
        Assert.Equal("RequireDualStack", root.TextAt("spec.ipFamilyPolicy"));
        Assert.Equal("PreferSameZone", root.TextAt("spec.trafficDistribution"));
        Assert.Equal("60", root.TextAt("spec.sessionAffinityConfig.clientIP.timeoutSeconds"));
        var space = Root(new Namespace("n") { Enforce = PodSecurityLevel.Restricted, EnforceVersion = "v1.34" });
        Assert.Equal("{pod-security.kubernetes.io/enforce: restricted, pod-security.kubernetes.io/enforce-version: v1.34}", space.TextAt("metadata.labels"));
    }
}
