using System.Text.Json.Nodes;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Tests.PodPolicies.Admission;

/// <summary>Trees as JSON.</summary>
internal static class ApiJson
{
    /// <summary>The tree as it is.</summary>
    public static JsonNode? Of(ManifestNode node) => node switch
    {
        MapNode map => new JsonObject(map.Entries.Select(static entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(Of)]),
        ScalarNode { AsBoolean: { } flag } => flag,
        ScalarNode { AsInteger: { } number } => number,
        ScalarNode { Kind: ScalarKind.Null } => null,
        ScalarNode scalar => scalar.Text,
        _ => throw new ArgumentException("An unknown value has no JSON."),
    };

    /// <summary>
    /// An object as admission sees it: the API server has read it into its types and completed it. What is null is left out, but for a list that is always
    /// written; a container without a name has an empty one; a volume without a source is an emptyDir.
    /// </summary>
    public static JsonObject Admitted(MapNode root)
    {
        var json = (JsonObject)Of(root)!;
        Complete(json);
        return json;
    }

    private static void Complete(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (key, value) in map.ToList())
                {
                    if (value is null && key != "containers")
                    {
                        map.Remove(key);
                    }
                    else
                    {
                        Complete(value);
                        CompleteItems(key, value as JsonArray);
                    }
                }

                break;
            case JsonArray list:
                list.ToList().ForEach(Complete);
                break;
        }
    }

    private static void CompleteItems(string field, JsonArray? list)
    {
        foreach (var item in list?.OfType<JsonObject>() ?? [])
        {
            if (field == "volumes" && item.All(static source => source.Key == "name"))
            {
                item["emptyDir"] = new JsonObject();
            }
            else if (field is "containers" or "initContainers" or "ephemeralContainers" && !item.ContainsKey("name"))
            {
                item["name"] = "";
            }
        }
    }
}
