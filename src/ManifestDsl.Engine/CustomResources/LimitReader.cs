using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.CustomResources;

/// <summary>Reads what a schema demands of a value beyond its type.</summary>
internal static class LimitReader
{
    public static FieldLimits Read(MapNode schema)
    {
        var (least, most) = schema.Text("type") switch
        {
            "array" => ("minItems", "maxItems"),
            "object" => ("minProperties", "maxProperties"),
            _ => ("minLength", "maxLength"),
        };
        return new FieldLimits
        {
            Values = [.. Values(schema)],
            Minimum = Number(schema, "minimum"),
            Maximum = Number(schema, "maximum"),
            ExclusiveMinimum = schema.Scalar("exclusiveMinimum")?.AsBoolean == true,
            ExclusiveMaximum = schema.Scalar("exclusiveMaximum")?.AsBoolean == true,
            MinLength = schema.Scalar(least)?.AsInteger,
            MaxLength = schema.Scalar(most)?.AsInteger,
            Pattern = schema.Text("pattern"),
            Format = schema.Text("format"),
        };
    }

    private static IEnumerable<string> Values(MapNode schema)
    {
        foreach (var item in schema.List("enum")?.Items ?? [])
        {
            if (item is ScalarNode { Kind: not ScalarKind.Null } scalar)
            {
                yield return scalar.Text;
            }
        }
    }

    private static ScalarNode? Number(MapNode schema, string key) =>
        schema.Scalar(key) is { Kind: ScalarKind.Integer or ScalarKind.Float } number ? number : null;
}
