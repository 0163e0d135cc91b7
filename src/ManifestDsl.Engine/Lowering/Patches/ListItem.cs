using System.Globalization;
using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering.Patches;

/// <summary>Finds the item of a list that brackets name.</summary>
internal static class ListItem
{
    /// <summary>The name of the place after the last item.</summary>
    public const string Next = "+";

    /// <summary>The index of an item; -1 for none.</summary>
    /// <param name="list">The list.</param>
    /// <param name="name">What stands in brackets: a key (<c>web</c>, <c>53/UDP</c>), a position, or a value.</param>
    /// <param name="field">The field, which says what the keys are; null where that is not known.</param>
    public static int IndexOf(ListNode list, string name, ApiField? field)
    {
        var byFirstKey = -1;
        var isUnique = true;
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (list.Items[i] is not MapNode item)
            {
                continue;
            }

            if (Name(item, field, withDefaults: true) == name || Name(item, field, withDefaults: false) == name)
            {
                return i;
            }

            if (field is { ListKeys.Length: > 1 } && OverrideMerge.KeyOf(item, field.ListKeys[0], field) == name)
            {
                isUnique = byFirstKey < 0;
                byFirstKey = i;
            }
        }

        if (byFirstKey >= 0)
        {
            return isUnique ? byFirstKey : -1;
        }

        if (field is { ListKeys.Length: > 0 })
        {
            return -1;
        }

        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            return position < list.Items.Length ? position : -1;
        }

        for (var i = 0; i < list.Items.Length; i++)
        {
            if (list.Items[i] is ScalarNode scalar && scalar.Text == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True when what names an item may be in one that is not known.</summary>
    public static bool MayBeUnknown(ListNode list) => list.Items.Any(static item => item is UnknownNode);

    /// <summary>What the items are called in brackets.</summary>
    public static List<string> Names(ListNode list, ApiField? field)
    {
        var names = new List<string>();
        for (var i = 0; i < list.Items.Length; i++)
        {
            names.Add(list.Items[i] switch
            {
                MapNode item when Name(item, field, withDefaults: false) is { } name => name,
                ScalarNode scalar when field is { IsSet: true } => scalar.Text,
                _ => i.ToString(CultureInfo.InvariantCulture),
            });
        }

        return names;
    }

    /// <summary>An item with the keys that its name gives, where it does not give others.</summary>
    public static MapNode WithKeys(MapNode item, string name, ApiField field, PatchShape shape, Provenance at)
    {
        // The last slash: a key may have slashes itself, as those of topologies have.
        var slash = field.ListKeys.Length > 1 ? name.LastIndexOf('/') : -1;
        string[] parts = slash < 0 ? [name] : [name.Substring(0, slash), name.Substring(slash + 1)];
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (i < field.ListKeys.Length && !item.Contains(field.ListKeys[i]))
            {
                var isNumber = shape.Type?[field.ListKeys[i]]?.Value.Kind is ApiValueKind.Integer or ApiValueKind.IntegerOrText;
                var value = isNumber && int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? ScalarNode.FromInteger(number, at)
                    : ScalarNode.FromText(parts[i], at);
                item = new MapNode(item.Entries.Insert(0, new MapEntry(field.ListKeys[i], value, at)), item.Provenance, item.Type);
            }
        }

        return item;
    }

    /// <summary>The keys of an item, <c>/</c> between them; null for an item without keys.</summary>
    private static string? Name(MapNode item, ApiField? field, bool withDefaults)
    {
        if (field is not { ListKeys: { Length: > 0 } keys })
        {
            // A list of a custom resource: what has names is mostly told apart by them.
            return field is null ? item.Text("name") : null;
        }

        var name = "";
        foreach (var key in keys)
        {
            if (OverrideMerge.KeyOf(item, key, field) is not { } text)
            {
                return null;
            }

            if (name.Length == 0 || withDefaults || item.Contains(key) && text != field.Value.Element?.Type?[key]?.Default)
            {
                name = name.Length == 0 ? text : $"{name}/{text}";
            }
        }

        return name;
    }
}
