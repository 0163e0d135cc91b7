using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.CodeFixes;

/// <summary>Values of the API as C#, as it is written at one place of a file: with the names that are known there, in its version of the language.</summary>
internal sealed class ValueWriter(SemanticModel model, int position)
{
    private readonly LanguageVersion _language = ((CSharpParseOptions)model.SyntaxTree.Options).LanguageVersion;

    /// <summary>The C# of <paramref name="value"/> for something of <paramref name="type"/>; null when there is none.</summary>
    public string? Scalar(ITypeSymbol type, string value)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
        {
            type = underlying;
        }

        return type.SpecialType switch
        {
            SpecialType.System_Boolean when value is "true" or "false" => value,
            SpecialType.System_String => SymbolDisplay.FormatLiteral(value, quote: true),
            SpecialType.System_Int32 when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => value,
            SpecialType.System_Int64 when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => value,
            SpecialType.None when type.TypeKind == TypeKind.Enum => Member(type, value),
            SpecialType.None => Converted(type, value),
            _ => null,
        };
    }

    /// <summary>The C# of a list with these values; null when the type takes no list of them.</summary>
    public string? List(ITypeSymbol type, IEnumerable<string> values)
    {
        if (ElementOf(type) is not { } element)
        {
            return null;
        }

        var items = new List<string>();
        foreach (var value in values)
        {
            if (Scalar(element, value) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        var text = string.Join(", ", items);
        return ListCreation(type) is { Length: > 0 } creation ? $"{creation} {{ {text} }}" : "[" + text + "]";
    }

    /// <summary>How a list of <paramref name="type"/> is created, up to its items: empty for brackets alone. Null when the type is no list.</summary>
    public string? ListCreation(ITypeSymbol type)
    {
        if (ElementOf(type) is not { } element)
        {
            return null;
        }

        if (_language >= LanguageVersion.CSharp12)
        {
            return "";
        }

        return type is IArrayTypeSymbol ? $"new {Name(element)}[]" : $"new {CollectionName("List")}<{Name(element)}>";
    }

    /// <summary>How an object of <paramref name="type"/> is created, up to its initializer.</summary>
    public string Creation(ITypeSymbol type)
    {
        if (DictionaryValueOf(type) is { } value)
        {
            return $"new {CollectionName("Dictionary")}<string, {Name(value)}>";
        }

        return _language >= LanguageVersion.CSharp9 ? "new()" : "new " + Name(type);
    }

    /// <summary>The type of the values when <paramref name="type"/> is a dictionary by text; otherwise null.</summary>
    public static ITypeSymbol? DictionaryValueOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "IDictionary" or "Dictionary", TypeArguments: [{ SpecialType: SpecialType.System_String }, var value] } ? value : null;

    /// <summary>The type of the items when <paramref name="type"/> is a list; otherwise null.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Name: "IList" or "List" or "IReadOnlyList" or "ICollection" or "IReadOnlyCollection" or "IEnumerable", TypeArguments: [var element] } => element,
        _ => null,
    };

    private static string? ApiTextOf(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "KubernetesValueAttribute", ConstructorArguments: [{ Value: string text }] })
            {
                return text;
            }
        }

        return member.Name;
    }

    private string? Member(ITypeSymbol type, string value)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } && ApiTextOf(member) == value)
            {
                return Name(type) + "." + member.Name;
            }
        }

        return null;
    }

    /// <summary>A value that the type converts from by itself: a quantity from its text. Numbers before texts.</summary>
    private string? Converted(ITypeSymbol type, string value)
    {
        string? text = null;
        foreach (var member in type.GetMembers(WellKnownMemberNames.ImplicitConversionName))
        {
            if (member is IMethodSymbol { Parameters: [{ Type: { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum } } parameter] } conversion
                && SymbolEqualityComparer.Default.Equals(conversion.ReturnType, type)
                && Scalar(parameter.Type, value) is { } written
                && (text is null || parameter.Type.SpecialType != SpecialType.System_String))
            {
                text = written;
            }
        }

        return text;
    }

    private string Name(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, position);

    private string CollectionName(string name) =>
        model.LookupNamespacesAndTypes(position, name: name).OfType<INamedTypeSymbol>().Any(static type => type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic")
            ? name
            : "System.Collections.Generic." + name;
}
