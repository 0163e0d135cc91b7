using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.CodeFixes;

/// <summary>Values of the API as C#.</summary>
internal static class ValueSyntax
{
    /// <summary>The C# literal of <paramref name="value"/> for a property of <paramref name="type"/>; null when there is none.</summary>
    public static string? Of(ITypeSymbol type, string value)
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
            _ => null,
        };
    }
}
