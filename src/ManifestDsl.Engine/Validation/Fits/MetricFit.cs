using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation.Fits;

/// <summary>A metric of an autoscaler has the field, and its target the value, that its type names.</summary>
internal static class MetricFit
{
    private static readonly ImmutableArray<(string Type, string Field)> Sources =
        [("ContainerResource", "containerResource"), ("External", "external"), ("Object", "object"), ("Pods", "pods"), ("Resource", "resource")];

    private static readonly ImmutableArray<(string Type, string Field)> Targets =
        [("Utilization", "averageUtilization"), ("AverageValue", "averageValue"), ("Value", "value")];

    public static void CheckSpec(MapNode map, CheckScope scope) => Check(map, Sources, isExclusive: true, scope);

    public static void CheckTarget(MapNode map, CheckScope scope) => Check(map, Targets, isExclusive: false, scope);

    private static void Check(MapNode map, ImmutableArray<(string Type, string Field)> choices, bool isExclusive, CheckScope scope)
    {
        if (Fit.Text(map, "type") is not { Length: > 0 } type)
        {
            return;
        }

        foreach (var choice in choices)
        {
            if (choice.Type == type && Fit.IsUnset(map, choice.Field))
            {
                Fit.ReportMissing(scope, map, choice.Field, $"{scope.Trail} is of the type {type} and has no {choice.Field}: set it");
            }
            else if (isExclusive && choice.Type != type && Fit.Known(map, choice.Field) is { } other)
            {
                Fit.Report(scope, other, $"{scope.Trail} is of the type {type} and has {choice.Field}: remove it, or write the type {choice.Type}");
            }
        }
    }
}
