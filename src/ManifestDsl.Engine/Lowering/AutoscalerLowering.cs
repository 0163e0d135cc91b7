using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers a HorizontalPodAutoscaler: the target and the short forms of its metrics.</summary>
internal static class AutoscalerLowering
{
    public static MapNode Lower(MapNode declaration, LoweringContext context)
    {
        var target = WorkloadTarget.Of(declaration, "Target", context, byName: true);
        var root = ObjectHead.StartFor(declaration, target, context);
        var reference = PartLowering.Property(declaration, "Target");
        context.Require(reference, declaration, $"{context.Subject} has no target", "set Target to the workload that it scales");
        if (target is not null)
        {
            root.At(["spec"])?.Set("scaleTargetRef", Describe(target.Declaration.Type, target.Name, reference!.Provenance), reference.Provenance);
        }
        else if (reference is not null && References.UnknownIn(reference) is { } unknown)
        {
            root.At(["spec"])?.Set("scaleTargetRef", unknown);
        }

        PartLowering.Fill(declaration, root, [], context);
        context.Require(PartLowering.Property(declaration, "MaxReplicas"), declaration, $"{context.Subject} has no highest number of pods", "set MaxReplicas");
        Metrics(declaration, target, root, context);
        return ObjectHead.Finish(declaration, root, context);
    }

    /// <summary>What a reference of the API says of an object: apiVersion, kind and name.</summary>
    public static MapNode Describe(ManifestType? type, ManifestNode? name, Provenance at)
    {
        var described = new MapBuilder(at);
        described.Set("apiVersion", ScalarNode.FromText(type?.ApiVersion ?? "", at));
        described.Set("kind", ScalarNode.FromText(type?.Kind ?? "", at));
        if (name is not null)
        {
            described.Set("name", name);
        }

        return described.Build();
    }

    private static void Metrics(MapNode declaration, WorkloadTarget? target, MapBuilder root, LoweringContext context)
    {
        var metrics = ImmutableArray.CreateBuilder<ManifestNode>();
        Add("Cpu", "cpu");
        Add("Memory", "memory");
        var others = PartLowering.Property(declaration, "Metrics");
        if (others is ListNode list)
        {
            foreach (var item in list.Items)
            {
                metrics.Add(PartLowering.Lower(item, context));
                CheckContainer(item, target, context);
            }
        }

        if (others is UnknownNode)
        {
            root.At(["spec"])?.Set("metrics", others);
        }
        else if (metrics.Count > 0)
        {
            root.At(["spec"])?.Set("metrics", new ListNode(metrics.ToImmutable(), declaration.Provenance));
        }

        void Add(string property, string resource)
        {
            if (PartLowering.Property(declaration, property) is not { } percent)
            {
                return;
            }

            var at = percent.Provenance;
            var metric = new MapBuilder(at);
            metric.Set("type", ScalarNode.FromText("Resource", at));
            metric.Set(["resource", "name"], ScalarNode.FromText(resource, at));
            metric.Set(["resource", "target", "type"], ScalarNode.FromText("Utilization", at));
            metric.Set(["resource", "target", "averageUtilization"], percent);
            metrics.Add(metric.Build());
        }
    }

    private static void CheckContainer(ManifestNode item, WorkloadTarget? target, LoweringContext context)
    {
        if (item is MapNode { Type.Name: "ContainerMetric" } metric
            && target is not null
            && PartLowering.Property(metric, "Container") is ScalarNode { AsText: { } name } node
            && !target.MayHaveContainer(name))
        {
            context.Report(
                DeclarationRules.DanglingReference,
                FindingCause.BadValue,
                node,
                $"{context.Subject} measures container '{name}', which {target.Subject} does not have: name one of its containers");
        }
    }
}
