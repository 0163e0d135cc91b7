using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>What the table of fields does not cover of the parts of an object: maps that become lists, and what the API requires.</summary>
internal static class PartCompletion
{
    public static void Apply(MapNode part, ManifestType type, MapBuilder target, LoweringContext context)
    {
        switch (type.Name)
        {
            case "HttpProbe" or "HttpHook" when PartLowering.Property(part, "Headers") is { } headers:
                target.At(["httpGet"])?.Set("httpHeaders", NamedList.FromMap(headers, "name", "value"), headers.Provenance);
                break;
            case "Env":
                EnvKey(part, target, context);
                break;
            case "Resources" when PartLowering.Property(part, "Extended") is { } extended:
                Extended(extended, target);
                break;
            case "ConfigMapVolume" or "SecretVolume" when PartLowering.Property(part, "Source") is null:
                NoSource(part, type.Name == "SecretVolume", target, context);
                break;
            case "EmptyDirVolume":
                // An emptyDir without settings is still an emptyDir.
                target.At(["emptyDir"]);
                break;
            case "VolumeClaimTemplate":
                VolumeClaims.Default(part, target.At(["spec"]));
                break;
            case "EphemeralVolume":
                VolumeClaims.Default(part, target.At(["ephemeral", "volumeClaimTemplate", "spec"]));
                break;
            case "DnsConfig" when PartLowering.Property(part, "Options") is { } options:
                target.Set("options", NamedList.FromMap(options, "name", "value", dropEmpty: true), options.Provenance);
                break;
            case "Toleration" when PartLowering.Property(part, "Operator") is null && PartLowering.Property(part, "Value") is null:
                target.Set("operator", ScalarNode.FromText("Exists", part.Provenance));
                break;
            case "Spread":
                Default(target, part, "MaxSkew", "maxSkew", ScalarNode.FromInteger(1, part.Provenance));
                Default(target, part, "WhenUnsatisfiable", "whenUnsatisfiable", ScalarNode.FromText("ScheduleAnyway", part.Provenance));
                break;
            case "PodFailureRule" when PartLowering.Property(part, "ExitCodes") is not null:
                Default(target.At(["onExitCodes"]), part, "ExitCodeOperator", "operator", ScalarNode.FromText("In", part.Provenance));
                break;
            case "IngressRule":
                IngressLowering.CompleteRule(part, target, context);
                break;
            case "IngressPath":
                Default(target, part, "Type", "pathType", ScalarNode.FromText("Prefix", part.Provenance));
                BackendPort(part, target, ["backend", "service", "port"], context);
                break;
            case "IngressBackend":
                BackendPort(part, target, ["service", "port"], context);
                break;
            case { } metric when metric.EndsWith("Metric", StringComparison.Ordinal):
                MetricLowering.Complete(part, metric, target, context);
                break;
            case { } route when route.StartsWith("Route", StringComparison.Ordinal) || route.EndsWith("Filter", StringComparison.Ordinal):
                RouteLowering.Complete(part, route, target, context);
                break;
            case "PodFailureCondition":
                Default(target, part, "Status", "status", ScalarNode.FromText("True", part.Provenance));
                break;
        }
    }

    private static void BackendPort(MapNode part, MapBuilder target, ImmutableArray<string> path, LoweringContext context)
    {
        if (ServiceBackend.ForIngress(part, context) is { } port)
        {
            target.Set(path, port);
        }
    }

    private static void Default(MapBuilder? target, MapNode part, string property, string field, ManifestNode value)
    {
        if (PartLowering.Property(part, property) is null)
        {
            target?.Set(field, value);
        }
    }

    /// <summary>A key belongs to the ConfigMap or Secret that is named beside it.</summary>
    private static void EnvKey(MapNode part, MapBuilder target, LoweringContext context)
    {
        var configMap = PartLowering.Property(part, "ConfigMap");
        var field = configMap is null ? "secretKeyRef" : "configMapKeyRef";
        var key = PartLowering.Property(part, "Key");
        var optional = PartLowering.Property(part, "Optional");
        if (key is not null)
        {
            target.Set(["valueFrom", field, "key"], key);
        }

        if (optional is not null)
        {
            target.Set(["valueFrom", field, "optional"], optional);
        }

        if (configMap is not null || PartLowering.Property(part, "Secret") is not null)
        {
            context.Require(key, part, $"An environment variable of {context.Subject} names no key", "name the entry, as in Env.From(secret, \"key\")");
        }
        else if (key is not null || optional is not null)
        {
            context.Require(null, part, $"An environment variable of {context.Subject} names no Secret or ConfigMap", "name it, as in Env.From(secret, \"key\")");
        }
    }

    private static void Extended(ManifestNode extended, MapBuilder target)
    {
        if (extended is not MapNode map)
        {
            target.Set("limits", extended);
            return;
        }

        foreach (var entry in map.Entries)
        {
            target.At(["limits"])?.Set(entry.Key, entry.Value, entry.KeyProvenance);
        }
    }

    private static void NoSource(MapNode part, bool isSecret, MapBuilder target, LoweringContext context)
    {
        context.Require(null, part, $"Volume '{part.Text("Name")}' of {context.Subject} names no {(isSecret ? "Secret" : "ConfigMap")}", "give the name of one");
        var empty = ScalarNode.FromText("", part.Provenance);
        target.At([isSecret ? "secret" : "configMap"])?.Set(isSecret ? "secretName" : "name", empty);
    }
}
