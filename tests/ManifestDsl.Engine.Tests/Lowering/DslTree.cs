using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using k8s.Models;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>
/// The tree that the evaluator makes of a declaration, made by reflection from the object instead. Each node has a place
/// of its own in a file that does not exist, so that tests can follow where nodes of the result come from.
/// </summary>
internal sealed class DslTree
{
    private int _position;

    public static MapNode Of(object declaration) => (MapNode)new DslTree().Node(declaration);

    /// <summary>What the attributes of a type say.</summary>
    public static ManifestType TypeOf(Type type)
    {
        if (type.Namespace != "ManifestDsl")
        {
            var entity = type.GetCustomAttribute<KubernetesEntityAttribute>();
            var apiVersion = entity is null ? null : entity.Group.Length == 0 ? entity.ApiVersion : $"{entity.Group}/{entity.ApiVersion}";
            return new ManifestType(type.Name, ManifestTier.Raw, apiVersion, entity?.Kind, ImmutableDictionary<string, DslField>.Empty);
        }

        var fields = ImmutableDictionary.CreateBuilder<string, DslField>();
        foreach (var property in DslTypes.PropertiesOf(type))
        {
            if (DslTypes.FieldOf(property) is { Handled: false } field)
            {
                fields.Add(property.Name, new DslField(DslField.Split(field.Path), field.InPod ? DslFieldRoot.PodTemplate : DslFieldRoot.Self));
            }
        }

        var kind = type.GetCustomAttribute<KubernetesObjectAttribute>();
        return new ManifestType(type.Name, ManifestTier.Dsl, kind?.ApiVersion, kind?.Kind, fields.ToImmutable());
    }

    private Provenance Next() => new("Declarations.cs", ++_position, 1);

    private ManifestNode Node(object value)
    {
        var at = Next();
        return value switch
        {
            string text => ScalarNode.FromText(text, at),
            bool boolean => ScalarNode.FromBoolean(boolean, at),
            int or long => ScalarNode.FromInteger(Convert.ToInt64(value, CultureInfo.InvariantCulture), at),
            Enum member => ScalarNode.FromText(DslTypes.TextOf(member), at),
            FreeForm form => Node(JsonSerializer.SerializeToElement(form)),
            JsonElement { ValueKind: JsonValueKind.Object } element => Node(element.EnumerateObject().ToDictionary(property => property.Name, property => (object)property.Value)),
            JsonElement { ValueKind: JsonValueKind.Array } element => Node(element.EnumerateArray().Cast<object>().ToList()),
            JsonElement { ValueKind: JsonValueKind.String } element => Node(element.GetString()!),
            JsonElement { ValueKind: JsonValueKind.Number } element => Node(element.GetInt64()),
            JsonElement { ValueKind: JsonValueKind.True or JsonValueKind.False } element => Node(element.GetBoolean()),
            JsonElement => ScalarNode.Null(at),
            byte[] bytes => ScalarNode.FromText(Convert.ToBase64String(bytes), at),
            IDictionary map => new MapNode([.. map.Keys.Cast<string>().Select(key => new MapEntry(key, Node(map[key]!), Next()))], at),
            IEnumerable list => new ListNode([.. list.Cast<object>().Select(Node)], at),
            ResourceQuantity or IntOrString => ScalarNode.FromText(value.ToString()!, at),
            _ when value.GetType().GetCustomAttribute<KubernetesScalarAttribute>() is not null => Node(Properties(value).Single().Value),
            _ => new MapNode([.. Properties(value).Select(p => new MapEntry(p.Name, Node(p.Value), Next()))], at, TypeOf(value.GetType())),
        };
    }

    private static IEnumerable<(string Name, object Value)> Properties(object value)
    {
        foreach (var property in DslTypes.PropertiesOf(value.GetType()))
        {
            var name = value.GetType().Namespace == "ManifestDsl"
                ? property.Name
                : property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;
            if (name is not null && property.GetValue(value) is { } set)
            {
                yield return (name, set);
            }
        }
    }
}
