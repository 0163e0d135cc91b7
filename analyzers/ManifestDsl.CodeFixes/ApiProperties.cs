using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.CodeFixes;

/// <summary>API field names → C# properties, as the attributes of the types say.</summary>
internal static class ApiProperties
{
    private const string KeyStart = "['";
    private const string KeyEnd = "']";

    /// <summary>
    /// The property of <paramref name="type"/> that stands for the most of the fields from <paramref name="start"/> on: a model
    /// has a property for each field, a DSL type may have one for several.
    /// </summary>
    /// <param name="known">The types that mean something.</param>
    /// <param name="type">The type of the object.</param>
    /// <param name="fields">API field names.</param>
    /// <param name="start">Where in <paramref name="fields"/> the object is.</param>
    /// <param name="length">How many of the fields the property stands for.</param>
    public static IPropertySymbol? Find(KnownTypes known, ITypeSymbol? type, IReadOnlyList<string> fields, int start, out int length)
    {
        IPropertySymbol? best = null;
        length = 0;
        var api = known.ApiTypeOf(type);
        var template = TemplateOf(api);
        foreach (var property in PropertiesOf(api))
        {
            if (PathOf(property, template) is { } path && path.Count > length && IsAt(fields, start, path))
            {
                best = property;
                length = path.Count;
            }
        }

        return best;
    }

    /// <summary>The property that takes whatever a DSL type lacks, as the model of the API; null when the type has none.</summary>
    public static IPropertySymbol? Overrides(KnownTypes known, ITypeSymbol? type)
    {
        var api = known.ApiTypeOf(type);
        return known.IsDsl(api) ? PropertiesOf(api).FirstOrDefault(property => property.Name == "Overrides" && known.IsModel(property.Type)) : null;
    }

    /// <summary>True when <paramref name="property"/> is where C# writes the field <paramref name="field"/>, or a list of what becomes its items.</summary>
    public static bool IsField(KnownTypes known, IPropertySymbol property, string field) =>
        known.ApiTypeOf(property.ContainingType) is not null
        && Field(property) is { } attribute
        && (TextOf(attribute) ?? property.Name) is var path
        && path.Substring(path.LastIndexOf('.') + 1) == field;

    /// <summary>The properties of a type and of its base types.</summary>
    public static IEnumerable<IPropertySymbol> PropertiesOf(ITypeSymbol? type)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            foreach (var member in t.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } property)
                {
                    yield return property;
                }
            }
        }
    }

    private static bool IsAt(IReadOnlyList<string> fields, int start, List<string> path)
    {
        if (path.Count > fields.Count - start)
        {
            return false;
        }

        for (var i = 0; i < path.Count; i++)
        {
            if (fields[start + i] != path[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The fields that a property stands for; null when it is not simply a field. One that is a part of a value, such as the registry of an image, goes by its own name.
    /// </summary>
    private static List<string>? PathOf(IPropertySymbol property, IEnumerable<string> template) =>
        Field(property) is not { } attribute ? null
        : TextOf(attribute) is not { } path ? [property.Name]
        : (!IsHandled(attribute) || path.EndsWith(KeyEnd, StringComparison.Ordinal))
            ? [.. attribute.AttributeClass!.Name == "PodFieldAttribute" ? template : [], .. StepsOf(path)]
            : null;

    /// <summary>The fields of <c>metadata.name</c>, and of <c>metadata.labels['a.b/c']</c>, which is one value as well.</summary>
    private static string[] StepsOf(string path)
    {
        var key = path.IndexOf(KeyStart, StringComparison.Ordinal);
        return key < 0 ? path.Split('.') : [.. path.Substring(0, key).Split('.'), path.Substring(key + KeyStart.Length, path.Length - key - KeyStart.Length - KeyEnd.Length)];
    }

    /// <summary>Where the kind that a DSL type is keeps its pod template.</summary>
    private static IEnumerable<string> TemplateOf(ITypeSymbol? type)
    {
        foreach (var attribute in type?.GetAttributes() ?? [])
        {
            if (attribute is { AttributeClass.Name: "KubernetesObjectAttribute", ConstructorArguments: [{ Value: string version }, { Value: string kind }] })
            {
                var group = version.Contains('/') ? version.Substring(0, version.IndexOf('/')) : "";
                return PodSpecLocation.Find(group, kind)?.Template ?? [];
            }
        }

        return [];
    }

    private static AttributeData? Field(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "JsonPropertyNameAttribute" or "KubernetesFieldAttribute" or "PodFieldAttribute")
            {
                return attribute;
            }
        }

        return null;
    }

    private static string? TextOf(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Value: string { Length: > 0 } text }, ..] ? text : null;

    private static bool IsHandled(AttributeData attribute)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: "Handled", Value.Value: true })
            {
                return true;
            }
        }

        return false;
    }
}
