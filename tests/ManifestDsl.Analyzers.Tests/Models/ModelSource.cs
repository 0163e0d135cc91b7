using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using k8s.Models;
using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Analyzers.Tests.Models;

/// <summary>Writes a tree in the API's names as the C# that builds the same model.</summary>
internal static class ModelSource
{
    /// <summary>An expression of the model's type. apiVersion and kind of the object itself follow from the type.</summary>
    public static string Of(MapNode map, Type model, bool isRoot = true)
    {
        var text = new StringBuilder("new ").Append(TypeName(model)).Append(" { ");
        foreach (var entry in map.Entries)
        {
            if (!isRoot || entry.Key is not ("apiVersion" or "kind"))
            {
                var property = model.GetProperties().Single(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name == entry.Key);
                text.Append(property.Name).Append(" = ").Append(Value(entry.Value, property.PropertyType)).Append(", ");
            }
        }

        return text.Append('}').ToString();
    }

    private static string Value(ManifestNode node, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return node switch
        {
            ListNode list => $"[{string.Join(", ", list.Items.Select(item => Value(item, type.GetGenericArguments()[0])))}]",
            MapNode map when typeof(IDictionary).IsAssignableFrom(type) || type.IsGenericType =>
                $"new Dictionary<string, {TypeName(type.GetGenericArguments()[1])}> {{ {string.Join(", ", map.Entries.Select(entry => $"[{Literal(entry.Key)}] = {Value(entry.Value, type.GetGenericArguments()[1])}"))} }}",
            MapNode when type == typeof(object) => "new Dictionary<string, object>()",
            MapNode map => Of(map, type, isRoot: false),
            ScalarNode when type == typeof(DateTime) => "new DateTime(2030, 1, 31, 12, 0, 0, DateTimeKind.Utc)",
            ScalarNode when type == typeof(byte[]) => "\"a\"u8.ToArray()",
            ScalarNode scalar when type == typeof(ResourceQuantity) => $"new ResourceQuantity({Literal(scalar.Text)})",
            ScalarNode { Kind: ScalarKind.Text } scalar => Literal(scalar.Text),
            ScalarNode scalar => scalar.Text,
            _ => throw new InvalidOperationException($"no source for {node}"),
        };
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string TypeName(Type type) => type switch
    {
        _ when type == typeof(string) => "string",
        _ when type == typeof(object) => "object",
        _ when type == typeof(byte[]) => "byte[]",
        { IsGenericType: true } => $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>",
        _ => type.Name,
    };
}
