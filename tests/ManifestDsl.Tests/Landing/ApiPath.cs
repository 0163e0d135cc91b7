using System.Globalization;
using System.Reflection;
using ManifestDsl.Engine.Api;

namespace ManifestDsl.Tests.Landing;

/// <summary>Whether what a case fills is in the schema of its kind, as the API server has it.</summary>
internal static class ApiPath
{
    /// <summary>What the schema lacks; null when the field, and the value of an enum, are in it.</summary>
    public static string? Problem(LandingCase landing)
    {
        var kind = landing.Root.GetCustomAttribute<KubernetesObjectAttribute>()!;
        if (landing.Root == typeof(CustomResource) || landing.Root == typeof(HTTPRoute))
        {
            return null; // No schema is at hand.
        }

        var value = ApiSchema.Find(kind.ApiVersion, kind.Kind + (landing.IsInBinding ? "Binding" : "")) is { } root ? new Place(root, null, null) : default(Place?);
        foreach (var step in landing.Path.Split("['")[0].Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            value = value?.Step(step);
            if (value is null)
            {
                return $"{kind.Kind} has no {landing.Path}: '{step}' is not in the schema";
            }
        }

        var allowed = value?.Field?.Allowed ?? [];
        return landing.Expected is { } text && allowed.Length > 0 && TypeOf(landing.Property).IsEnum && !text.Trim('[', ']').Split(", ").All(allowed.Contains)
            ? $"{landing.Path} does not take {text}: only {string.Join(", ", allowed)}"
            : null;
    }

    private static Type TypeOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type.IsGenericType ? type.GetGenericArguments()[^1] : type;
    }

    /// <summary>Where a path has come to: an object, or a value that a field or an item of it holds.</summary>
    private readonly record struct Place(ApiType? Type, ApiField? Field, ApiValue? Value)
    {
        public Place? Step(string step)
        {
            switch (Value?.Kind)
            {
                case ApiValueKind.Map:
                case ApiValueKind.List when int.TryParse(step, CultureInfo.InvariantCulture, out _):
                    return new Place(Value.Element!.Type, Field, Value.Element);
                case null or ApiValueKind.Object:
                    return Type?[step] is { } field ? new Place(field.Value.Type, field, field.Value) : null;
                default:
                    return null;
            }
        }
    }
}
