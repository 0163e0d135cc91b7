using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers what the table does not cover of a metric: its type, and that of its target.</summary>
internal static class MetricLowering
{
    /// <summary>The type in the API, which is the field too; null for what is no metric.</summary>
    private static string? TypeOf(string name) => name switch
    {
        "ResourceMetric" => "Resource",
        "ContainerMetric" => "ContainerResource",
        "PodsMetric" => "Pods",
        "ExternalMetric" => "External",
        "ObjectMetric" => "Object",
        _ => null,
    };

    public static void Complete(MapNode part, string name, MapBuilder target, LoweringContext context)
    {
        if (TypeOf(name) is not { } type)
        {
            return;
        }

        var at = part.Provenance;
        var field = char.ToLowerInvariant(type[0]) + type.Substring(1);
        target.Set("type", ScalarNode.FromText(type, at));
        var kind = PartLowering.Property(part, "AverageUtilization") is not null ? "Utilization"
            : PartLowering.Property(part, "Value") is not null ? "Value"
            : "AverageValue";
        target.Set([field, "target", "type"], ScalarNode.FromText(kind, at));
        if (kind == "AverageValue")
        {
            context.Require(PartLowering.Property(part, "AverageValue"), part, $"A metric of {context.Subject} has no target", "set the value or percentage that the pods should keep");
        }

        if (PartLowering.Property(part, "Of") is { } reference)
        {
            var declared = References.Declared(reference);
            var objectName = References.Name(reference, context);
            context.Require(declared is null && References.UnknownIn(reference) is null ? null : part, part, $"A metric of {context.Subject} is about an object of unknown kind", "give the declared object");
            target.Set([field, "describedObject"], declared is null && objectName is not null ? objectName : AutoscalerLowering.Describe(declared?.Type, objectName, reference.Provenance));
        }
    }
}
