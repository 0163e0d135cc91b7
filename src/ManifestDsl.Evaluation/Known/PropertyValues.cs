using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Texts of MSBuild properties as values of the types that <c>Build.Property</c> gives.</summary>
internal static class PropertyValues
{
    public static bool IsSupported(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
        || type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double;

    /// <summary>The value; of an enum, the number of the member. White space around it counts in strings alone.</summary>
    public static bool TryParse(string text, ITypeSymbol type, out object? value)
    {
        var trimmed = text.Trim();
        value = type.SpecialType switch
        {
            SpecialType.System_String => text,
            SpecialType.System_Boolean => bool.TryParse(trimmed, out var b) ? b : null,
            SpecialType.System_Int32 => int.TryParse(trimmed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var i) ? i : null,
            SpecialType.System_Int64 => long.TryParse(trimmed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var l) ? l : null,
            SpecialType.System_Double => double.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out var d) ? d : (object?)null,
            _ => Member(trimmed, type),
        };
        return value is not null;
    }

    public static string Describe(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => "bool: write true or false",
        SpecialType.System_Int32 => "int: write a whole number, without separators",
        SpecialType.System_Int64 => "long: write a whole number, without separators",
        SpecialType.System_Double => "double: write a number with a decimal point",
        _ => $"member of {type.Name}: write one of {string.Join(", ", Members(type).Select(static m => m.Name))}",
    };

    /// <summary>The member of that name, in any case when no two names differ in case alone.</summary>
    private static object? Member(string name, ITypeSymbol type)
    {
        IFieldSymbol? found = null;
        var isOnly = true;
        foreach (var member in Members(type))
        {
            if (member.Name == name)
            {
                return member.ConstantValue;
            }

            if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                isOnly = found is null;
                found = member;
            }
        }

        return isOnly ? found?.ConstantValue : null;
    }

    private static IEnumerable<IFieldSymbol> Members(ITypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue);
}
