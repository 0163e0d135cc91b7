using System.Collections.Immutable;
using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Testing;

/// <summary>The smallest object of a kind that the API server takes, made from the schema and the few things that it does not say.</summary>
internal sealed class MinimalObject
{
    private static readonly Provenance Written = new("Minimal.cs", 0, 1);

    /// <summary>What objects need beyond the fields that are required of each.</summary>
    private static readonly ImmutableArray<(string Type, string Field)> Needed =
    [
        ("V1ServiceSpec", "ports"), ("V1IngressSpec", "defaultBackend"), ("V1VolumeResourceRequirements", "requests"),
        ("V1LabelSelector", "matchLabels"), ("V1PodTemplateSpec", "metadata"), ("V1ReplicaSetSpec", "template"),
    ];

    private readonly string _kind;
    private readonly string _name;

    private MinimalObject(string kind, string name) => (_kind, _name) = (kind, name);

    /// <summary>The object of a kind.</summary>
    public static MapNode Of(string apiVersion, string kind, string name = "a")
    {
        var type = ApiSchema.Find(apiVersion, kind) ?? throw new InvalidOperationException($"no type for {apiVersion} {kind}");
        var map = new MinimalObject(kind, name).Object(type);
        return new MapNode(
            [
                new MapEntry("apiVersion", Text(apiVersion), Written),
                new MapEntry("kind", Text(kind), Written),
                .. map.Entries,
            ],
            Written);
    }

    private MapNode Object(ApiType type)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        var isRoot = type["apiVersion"] is not null && type["kind"] is not null && type["metadata"] is not null;
        foreach (var field in type.Fields)
        {
            if (field.Name == "metadata" && (isRoot || type.Name == "V1PodTemplateSpec"))
            {
                if (field.Value.Type?.Name == "V1ObjectMeta")
                {
                    entries.Add(new MapEntry(field.Name, Metadata(isRoot), Written));
                }
            }
            else if (field.Name is not ("apiVersion" or "kind") || !isRoot)
            {
                if ((field.IsRequired && field.Name != "status") || Needed.Contains((type.Name, field.Name)))
                {
                    entries.Add(new MapEntry(field.Name, Value(field.Value, field), Written));
                }
                else if (type.Name == "V1PodSpec" && field.Name == "restartPolicy" && (_kind is "Job" or "CronJob" or "JobList" or "CronJobList"))
                {
                    entries.Add(new MapEntry(field.Name, Text("Never"), Written));
                }
            }
        }

        foreach (var choice in type.Choices)
        {
            if (choice.IsRequired && type[choice.Fields[0]] is { } first && entries.All(entry => !choice.Fields.Contains(entry.Key)))
            {
                entries.Add(new MapEntry(first.Name, Value(first.Value, first), Written));
            }
        }

        return new MapNode(entries.ToImmutable(), Written);
    }

    private MapNode Metadata(bool isRoot) => isRoot
        ? Map(("name", Text(_name)))
        : Map(("labels", Map(("app", Text("a")))));

    private ManifestNode Value(ApiValue value, ApiField field) => value.Kind switch
    {
        ApiValueKind.Object => Object(value.Type!),
        ApiValueKind.List => new ListNode([Value(value.Element!, field)], Written),
        ApiValueKind.Map => Map((field.Name == "matchLabels" ? "app" : value.Element!.Kind == ApiValueKind.Quantity ? "storage" : "a", Value(value.Element!, field))),
        ApiValueKind.Any => Map(),
        ApiValueKind.Boolean => ScalarNode.FromBoolean(true, Written),
        ApiValueKind.Integer or ApiValueKind.LongInteger => ScalarNode.FromInteger(Math.Max(1, field.Minimum ?? 1), Written),
        ApiValueKind.Number => ScalarNode.FromInteger(1, Written),
        ApiValueKind.IntegerOrText => ScalarNode.FromInteger(1, Written),
        ApiValueKind.Quantity => ScalarNode.FromText("1", Written, ScalarFormat.Quantity),
        ApiValueKind.Time => Text("2030-01-31T12:00:00Z"),
        ApiValueKind.Bytes => Text("YQ=="),
        _ => Text(TextOf(field)),
    };

    private static string TextOf(ApiField field) => field.Allowed.FirstOrDefault(static text => text.Length > 0) ?? field.Form switch
    {
        ApiForm.AddressRange => "10.0.0.0/8",
        ApiForm.Address => "10.0.0.1",
        ApiForm.Cron => "0 3 * * *",
        ApiForm.AbsolutePath or ApiForm.MountPath => "/a",
        ApiForm.SecureUrl => "https://example.org",
        _ => "a",
    };

    private static MapNode Map(params (string Key, ManifestNode Value)[] entries) =>
        new([.. entries.Select(static entry => new MapEntry(entry.Key, entry.Value, Written))], Written);

    private static ScalarNode Text(string text) => ScalarNode.FromText(text, Written);
}
