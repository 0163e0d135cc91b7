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

        InputFile[] inputs = [InputFile.Read("declared.txt"), InputFile.Read("lists.txt"), InputFile.Read("values.txt")];
        foreach (var model in ClientModels.All())
        {
            text.Append('\n').Append(model.Name).Append('\n');
            foreach (var property in ClientModels.Properties(model))
            {
                Append(text, property, [.. inputs.SelectMany(input => input.Of(model.Name, property.Name))]);
            }

            foreach (var choice in (ReadOnlySpan<string>)["*one", "*at-most-one"])
            {
                foreach (var fields in inputs.SelectMany(input => input.Of(model.Name, choice)))
                {
                    text.Append(' ').Append(choice).Append(' ').Append(Fields(model, fields)).Append('\n');
                }
            }
        }

        foreach (var input in inputs)
        {
            input.AssertUsed();
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ClientProperty property, List<string> facts)
    {
        // The client says it of numbers and truth values, and the packages lack the newest models.
        var isValue = property.Type.IsValueType && Nullable.GetUnderlyingType(property.Type) is null;
        var isRequired = (facts.Contains("required") || isValue) && !facts.Contains("optional");
        text.Append(' ').Append(property.Name).Append(isRequired ? "! " : " ").Append(TypeText(property.Type));
        foreach (var fact in facts.Where(fact => fact is not ("required" or "optional")))
        {
            text.Append(';').Append(fact);
        }

        text.Append('\n');
    }

    /// <summary>The fields of a choice: those that are listed, or after <c>!</c> all but those.</summary>
    private static string Fields(Type model, string fields)
    {
        var names = ClientModels.Properties(model).Select(property => property.Name).ToList();
        var listed = fields.TrimStart('!').Split('|', StringSplitOptions.RemoveEmptyEntries);
        return listed.Except(names).FirstOrDefault() is { } gone
            ? throw new InvalidOperationException($"{model.Name} has no field {gone}")
            : string.Join('|', fields[0] == '!' ? names.Except(listed) : listed);
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
