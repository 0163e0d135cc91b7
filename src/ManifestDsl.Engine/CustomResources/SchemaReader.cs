using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.CustomResources;

/// <summary>A structural schema → the types of its fields. What is wrong is reported, and left out.</summary>
/// <param name="problems">Where to report.</param>
/// <param name="keepsUnknown">True when every object of the definition may have fields that no schema names.</param>
internal sealed class SchemaReader(CrdProblems problems, bool keepsUnknown)
{
    /// <summary>Fields that every object has, and the state that the controller writes: nobody declares it.</summary>
    private static readonly string[] Head = ["apiVersion", "kind", "metadata", "status"];

    /// <summary>The fields of the whole object, without those that every object has.</summary>
    public FieldType? ReadRoot(MapNode schema, string kind)
    {
        if (schema.Text("type") != "object")
        {
            problems.Add(DeclarationRules.NotStructural, schema["type"] ?? schema, $"The schema of {kind} is no object: write type: object");
            return null;
        }

        var root = Read(schema, kind);
        return root switch
        {
            null => null,
            { Kind: FieldKind.Object } => root with { Fields = [.. root.Fields.Where(static f => Array.IndexOf(Head, f.Name) < 0)] },
            _ => root with { Kind = FieldKind.Object, KeepsUnknown = true },
        };
    }

    /// <summary>The type of a field.</summary>
    /// <param name="schema">Its schema.</param>
    /// <param name="path">What messages call it.</param>
    private FieldType? Read(MapNode schema, string path)
    {
        StructuralCheck.Check(schema, path, problems);
        var type = new FieldType(FieldKind.Free, schema.Text("description"), LimitReader.Read(schema)) { Default = schema["default"] is { } value ? FlowText.Of(value) : null };
        if (IsTrue(schema, "x-kubernetes-int-or-string"))
        {
            // The pattern of quantities has all their suffixes; nobody else needs them.
            return type with { Kind = type.Limits.Pattern?.Contains("KMGTPE") == true ? FieldKind.Quantity : FieldKind.IntOrString };
        }

        switch (schema["type"])
        {
            case null when IsTrue(schema, "x-kubernetes-preserve-unknown-fields"):
                return type;
            case null:
                problems.Add(DeclarationRules.NotStructural, schema, $"{path} has no type: write one, or x-kubernetes-preserve-unknown-fields: true for a value of any form");
                return null;
            case ScalarNode { AsText: "object" }:
                return ReadObject(schema, type, path);
            case ScalarNode { AsText: "array" }:
                return ReadItems(schema, "items", path + "[]") is { } items ? type with { Kind = FieldKind.List, Items = items } : null;
            case ScalarNode { AsText: "string" }:
                return ReadText(schema, type, path);
            case ScalarNode { AsText: "integer" }:
                return type with { Kind = schema.Text("format") == "int32" ? FieldKind.Integer : FieldKind.Long };
            case ScalarNode { AsText: "number" }:
                return type with { Kind = FieldKind.Number };
            case ScalarNode { AsText: "boolean" }:
                return type with { Kind = FieldKind.Boolean };
            case var other:
                problems.Add(
                    DeclarationRules.UnsupportedSchema,
                    other,
                    $"The type of {path} is {FlowText.Of(other) ?? "no text"}: write one of object, array, string, integer, number, boolean; for null write nullable: true");
                return null;
        }
    }

    private static bool IsTrue(MapNode schema, string key) => schema.Scalar(key)?.AsBoolean == true;

    private FieldType? ReadItems(MapNode schema, string key, string path)
    {
        if (schema[key] is MapNode items)
        {
            return Read(items, path);
        }

        problems.Add(DeclarationRules.NotStructural, schema[key] ?? schema, $"{path} has no schema: write one as {key}");
        return null;
    }

    private FieldType? ReadText(MapNode schema, FieldType type, string path)
    {
        if (schema.List("enum") is not { } choices)
        {
            return type with { Kind = schema.Text("format") == "byte" ? FieldKind.Bytes : FieldKind.Text };
        }

        foreach (var item in choices.Items)
        {
            if (item is not ScalarNode { Kind: ScalarKind.Text or ScalarKind.Null })
            {
                problems.Add(DeclarationRules.UnsupportedSchema, item, $"The enum of {path} has {FlowText.Of(item) ?? "a value"}, which is no string: write it in quotes");
                return null;
            }
        }

        // System.Text.Json takes no such text for a member of an enum, even where that has another name.
        if (type.Limits.Values.Any(static text => text.Trim().Length != text.Length || text.Length == 0))
        {
            return type with { Kind = FieldKind.Text };
        }

        return type with { Kind = FieldKind.Choice, Limits = type.Limits with { Values = [.. type.Limits.Values.Distinct(StringComparer.Ordinal)] } };
    }

    private FieldType? ReadObject(MapNode schema, FieldType type, string path)
    {
        var properties = schema.Map("properties");
        var others = schema["additionalProperties"];
        if (others is not null && properties is { Entries.IsEmpty: false })
        {
            problems.Add(DeclarationRules.NotStructural, others, $"{path} has properties and additionalProperties: the two exclude each other");
            return null;
        }

        switch (others)
        {
            case MapNode:
                return ReadItems(schema, "additionalProperties", path + ".*") is { } items ? type with { Kind = FieldKind.Map, Items = items } : null;
            case ScalarNode { AsBoolean: true }:
                return type with { Kind = FieldKind.Map, Items = new FieldType(FieldKind.Free, null, FieldLimits.None) };
            case not null:
                problems.Add(DeclarationRules.NotStructural, others, $"{path} has additionalProperties: {FlowText.Of(others)}: remove it, fields that no schema names are pruned anyway");
                return null;
        }

        var keeps = keepsUnknown || IsTrue(schema, "x-kubernetes-preserve-unknown-fields");
        var fields = ReadFields(properties, schema, path);
        if (IsTrue(schema, "x-kubernetes-embedded-resource") && fields.Count > 0)
        {
            AddHead(fields);
        }

        if (fields.Count == 0 && keeps)
        {
            return type;
        }

        return ModelShapes.Find(fields) is { } model
            ? type with { Kind = FieldKind.Model, ModelName = model, Fields = fields }
            : type with { Kind = FieldKind.Object, Fields = fields, KeepsUnknown = keeps };
    }

    private List<SchemaField> ReadFields(MapNode? properties, MapNode schema, string path)
    {
        var fields = new List<SchemaField>();
        var required = schema.List("required")?.Items ?? [];
        foreach (var entry in properties?.Entries ?? [])
        {
            var name = path + "." + entry.Key;
            if (entry.Value is not MapNode own)
            {
                problems.Add(DeclarationRules.NotStructural, entry.Value, $"{name} has no schema: write a map with its type");
            }
            else if (Read(own, name) is { } type)
            {
                // The API server fills in the default before it looks for what is required.
                var isRequired = own["default"] is null && required.Any(item => item is ScalarNode { AsText: { } text } && text == entry.Key);
                fields.Add(new SchemaField(entry.Key, type, isRequired));
            }
        }

        return fields;
    }

    /// <summary>A whole object inside another has what every object has, whether the schema says so or not.</summary>
    private static void AddHead(List<SchemaField> fields)
    {
        fields.RemoveAll(static f => f.Name is "apiVersion" or "kind" or "metadata");
        fields.InsertRange(
            0,
            [
                new("apiVersion", new FieldType(FieldKind.Text, "Group and version of the object.", FieldLimits.None), IsRequired: true),
                new("kind", new FieldType(FieldKind.Text, "The kind of the object.", FieldLimits.None), IsRequired: true),
                new("metadata", new FieldType(FieldKind.Model, "Name, labels and annotations of the object.", FieldLimits.None) { ModelName = "V1ObjectMeta" }, IsRequired: false),
            ]);
    }
}
