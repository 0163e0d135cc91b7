using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.CustomResources;

/// <summary>What the API server refuses in a schema because it is not structural: one node, with the conditions that hang on it.</summary>
internal static class StructuralCheck
{
    private static readonly string[] Junctors = ["allOf", "anyOf", "oneOf"];

    /// <summary>Keywords of JSON Schema that no structural schema may have.</summary>
    private static readonly string[] Forbidden =
    [
        "$ref", "definitions", "dependencies", "deprecated", "discriminator", "id", "patternProperties", "readOnly", "writeOnly", "xml", "additionalItems",
    ];

    /// <summary>Keywords that say what a value is: a condition only says which values are valid.</summary>
    private static readonly string[] OnlyOutside = ["type", "description", "default", "additionalProperties", "nullable"];

    public static void Check(MapNode schema, string path, CrdProblems problems)
    {
        foreach (var keyword in Forbidden)
        {
            if (schema[keyword] is { } node)
            {
                var advice = keyword == "$ref" ? "write the schema that it refers to in its place" : "remove it";
                problems.Add(DeclarationRules.NotStructural, node, $"{path} has {keyword}, which a structural schema may not have: {advice}");
            }
        }

        if (schema["uniqueItems"] is ScalarNode { AsBoolean: true } unique)
        {
            problems.Add(DeclarationRules.NotStructural, unique, $"{path} has uniqueItems: true, which a structural schema may not have: write x-kubernetes-list-type: set");
        }

        foreach (var condition in Conditions(schema))
        {
            CheckCondition(condition, schema, path, problems);
        }
    }

    private static IEnumerable<MapNode> Conditions(MapNode schema)
    {
        foreach (var junctor in Junctors)
        {
            foreach (var item in schema.List(junctor)?.Items ?? [])
            {
                if (item is MapNode condition)
                {
                    yield return condition;
                }
            }
        }

        if (schema.Map("not") is { } negated)
        {
            yield return negated;
        }
    }

    private static void CheckCondition(MapNode condition, MapNode outer, string path, CrdProblems problems)
    {
        foreach (var keyword in OnlyOutside)
        {
            // anyOf: [type: integer, type: string] is how the int-or-string type was written before it had a keyword.
            if (condition[keyword] is { } node && !(keyword == "type" && outer.Scalar("x-kubernetes-int-or-string")?.AsBoolean == true))
            {
                problems.Add(DeclarationRules.NotStructural, node, $"A condition of {path} has {keyword}: write it outside of allOf, anyOf, oneOf and not");
            }
        }

        foreach (var entry in condition.Map("properties")?.Entries ?? [])
        {
            if (entry.Value is not MapNode inner)
            {
                continue;
            }

            if (Property(outer, entry.Key) is MapNode own)
            {
                CheckCondition(inner, own, path + "." + entry.Key, problems);
            }
            else if (outer["additionalProperties"] is null && outer["x-kubernetes-preserve-unknown-fields"] is null)
            {
                problems.Add(DeclarationRules.NotStructural, entry.KeyProvenance, $"A condition of {path} names {entry.Key}, which its properties lack: add it there, with its type");
            }
        }

        foreach (var inner in Conditions(condition))
        {
            CheckCondition(inner, outer, path, problems);
        }
    }

    private static ManifestNode? Property(MapNode outer, string name) => outer.Map("properties")?[name] ?? outer["additionalProperties"];
}
