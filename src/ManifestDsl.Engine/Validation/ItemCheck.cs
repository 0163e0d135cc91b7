using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation;

/// <summary>MDSL7009: items of a list that the API server tells apart by their keys are different.</summary>
internal static class ItemCheck
{
    public static void Check(ListNode list, ApiValue element, ApiType type, ApiField field, CheckScope scope)
    {
        if (list.Items.Length < 2 || IsSaidElsewhere(type, field))
        {
            return;
        }

        if (field.ListKeys.Length > 0 || field.IsSet)
        {
            CheckKeys(list, element.Type, field, scope);
        }

        // Two ports of a Service may share neither number and protocol nor name.
        if (type.Name == "V1ServiceSpec" && field.Name == "ports")
        {
            CheckNames(list, scope);
        }
    }

    /// <summary>Rules of their own: MDSL3020, 3023, 3025, 3029 and 3030.</summary>
    private static bool IsSaidElsewhere(ApiType type, ApiField field) => (type.Name, field.Name) is
        ("V1Container" or "V1EphemeralContainer", "env" or "ports" or "volumeMounts")
        or ("V1PodSpec", "containers" or "initContainers" or "ephemeralContainers" or "volumes");

    private static void CheckKeys(ListNode list, ApiType? type, ApiField field, CheckScope scope)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (KeyOf(list.Items[i], type, field) is { } key && !Remember(seen, key, i, out var first))
            {
                var what = field.IsSet ? $"the value {key}" : key;
                scope.Findings.AddBadValue(
                    ValidationRules.Item,
                    list.Items[i],
                    $"{scope.Title}: {scope.Trail} has {what} twice, in items {first} and {i}: remove one, or give it another {(field.IsSet ? "value" : field.ListKeys[0])}");
            }
        }
    }

    private static void CheckNames(ListNode list, CheckScope scope)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (list.Items[i] is MapNode map && map.Text("name") is { Length: > 0 } name && !Remember(seen, name, i, out var first))
            {
                scope.Findings.AddBadValue(
                    ValidationRules.Item,
                    map["name"]!,
                    $"{scope.Title}: {scope.Trail} has the name '{name}' twice, in items {first} and {i}: give one of them another name");
            }
        }
    }

    private static bool Remember(Dictionary<string, int> seen, string key, int index, out int first)
    {
        if (seen.TryGetValue(key, out first))
        {
            return false;
        }

        seen.Add(key, index);
        return true;
    }

    /// <summary>The keys of an item as a message shows them; null when one of them is missing or cannot be known.</summary>
    private static string? KeyOf(ManifestNode item, ApiType? type, ApiField field)
    {
        if (field.IsSet)
        {
            return item is ScalarNode ? ValueText.Of(item) : null;
        }

        var text = "";
        foreach (var key in field.ListKeys)
        {
            var value = (item as MapNode)?[key] switch
            {
                ScalarNode { Kind: not ScalarKind.Null } scalar => scalar.Text,
                UnknownNode => null,
                _ => type?[key]?.Default,
            };
            if (value is null)
            {
                return null;
            }

            text += (text.Length > 0 ? ", " : "") + key + " " + ValueText.Cut(value);
        }

        return text;
    }
}
