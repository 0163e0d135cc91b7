using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.CodeFixes;

/// <summary>API field names → C# properties, as the attributes of the types say.</summary>
internal static class ApiProperties
{
    /// <summary>
    /// The property of <paramref name="type"/> that stands for the most of the fields from <paramref name="start"/> on: a model
    /// has a property for each field, a DSL type may have one for several.
    /// </summary>
    /// <param name="known">The types that mean something.</param>
    /// <param name="type">The type of the object.</param>
    /// <param name="fields">API field names.</param>
    /// <param name="start">Where in <paramref name="fields"/> the object is.</param>
    /// <param name="length">How many of the fields the property stands for.</param>
    public static IPropertySymbol? Find(KnownTypes known, ITypeSymbol? type, string[] fields, int start, out int length)
    {
        IPropertySymbol? best = null;
        length = 0;
        for (var t = known.ApiTypeOf(type); t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            foreach (var member in t.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } property
                    && PathOf(property) is { } path
                    && path.Length > length
                    && IsAt(fields, start, path))
                {
                    best = property;
                    length = path.Length;
                }
            }
        }

        return best;
    }

    /// <summary>True when <paramref name="property"/> is where C# writes the field <paramref name="field"/>.</summary>
    public static bool IsField(KnownTypes known, IPropertySymbol property, string? field) =>
        known.ApiTypeOf(property.ContainingType) is not null
        && PathOf(property) is [.., var last]
        && last == field;

    private static bool IsAt(string[] fields, int start, string[] path)
    {
        if (path.Length > fields.Length - start)
        {
            return false;
        }

        for (var i = 0; i < path.Length; i++)
        {
            if (fields[start + i] != path[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The fields that a property stands for; null when it is not simply a field.</summary>
    private static string[]? PathOf(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "JsonPropertyNameAttribute" or "KubernetesFieldAttribute" or "PodFieldAttribute", ConstructorArguments: [{ Value: string { Length: > 0 } path }, ..] }
                && !IsHandled(attribute))
            {
                return path.Split('.');
            }
        }

        return null;
    }

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
