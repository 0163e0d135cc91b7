using System.Text;
using k8s.Models;

namespace ManifestDsl.ApiFacts.Schema;

/// <summary>The schema of every kind, as the engine reads it: kinds, fields and types from KubernetesClient, the rest from the inputs.</summary>
public static class SchemaFacts
{
    /// <summary>The data file of the engine.</summary>
    public static string Render()
    {
        var text = new StringBuilder();
        foreach (var (model, entity) in ClientModels.Kinds())
        {
            text.Append(ClientModels.ApiVersion(entity)).Append(' ').Append(entity.Kind).Append(' ').Append(model.Name).Append('\n');
        }

        var declared = InputFile.Read("declared.txt");
        var lists = InputFile.Read("lists.txt");
        foreach (var model in ClientModels.All())
        {
            text.Append('\n').Append(model.Name).Append('\n');
            foreach (var property in ClientModels.Properties(model))
            {
                text.Append(' ').Append(property.Name);
                Append(text, property, declared.Of(model.Name, property.Name), lists.Of(model.Name, property.Name));
                text.Append('\n');
            }
        }

        declared.AssertUsed();
        lists.AssertUsed();
        return text.ToString();
    }

    private static void Append(StringBuilder text, ClientProperty property, string? declared, string? list)
    {
        var isRequired = declared is not null ? declared.StartsWith('!') : property.Type.IsValueType && Nullable.GetUnderlyingType(property.Type) is null;
        text.Append(isRequired ? "! " : " ").Append(TypeText(property.Type));
        if (declared?.Split('=', 2) is [_, var allowed])
        {
            text.Append(";enum=").Append(allowed);
        }

        text.Append(list switch
        {
            null => "",
            "=" => ";set",
            ['=', .. var keys] => ";keys=" + keys,
            [' ', .. var rest] => ";" + rest.Replace(' ', '='),
            _ => throw new InvalidOperationException(list),
        });
    }

    private static string TypeText(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
        {
            var element = TypeText(type.GetGenericArguments()[^1]);
            return type.GetGenericTypeDefinition() == typeof(IList<>) ? $"[{element}]" : $"{{{element}}}";
        }

        return type == typeof(string) ? "string"
            : type == typeof(bool) ? "bool"
            : type == typeof(int) ? "int"
            : type == typeof(long) ? "long"
            : type == typeof(double) ? "number"
            : type == typeof(byte[]) ? "bytes"
            : type == typeof(DateTime) ? "time"
            : type == typeof(ResourceQuantity) ? "quantity"
            : type == typeof(IntOrString) ? "int-or-string"
            : type == typeof(object) ? "any"
            : ClientModels.ModelOf(type)?.Name ?? throw new InvalidOperationException($"no type for {type}");
    }
}
