using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>Members of enums and their names, as <c>Enum</c> has them.</summary>
internal static class EnumTexts
{
    /// <summary>The members, ordered as <c>Enum.GetNames</c> has them: by their bits, taken as an unsigned number.</summary>
    public static List<IFieldSymbol> Members(ITypeSymbol type)
    {
        var members = new List<IFieldSymbol>();
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field)
            {
                members.Add(field);
            }
        }

        // A stable order: members with the same value stay as they are declared.
        return [.. members.OrderBy(static m => Bits(m.ConstantValue!))];
    }

    /// <summary>The name; for flags the names; the number where there is none. Null for a format that enums do not have.</summary>
    public static string? Of(ConstantValue member, string? format) => format switch
    {
        null or "" or "G" or "g" => Name(member, IsFlags(member.Type!)),
        "F" or "f" => Name(member, flags: true),
        "D" or "d" => Number(member.Object!),
        "X" or "x" => ((IFormattable)member.Object!).ToString("X" + (2 * Size(member.Object)), CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The bits of a member's value.</summary>
    public static ulong Bits(object value) => value is ulong u ? u : unchecked((ulong)Convert.ToInt64(value, CultureInfo.InvariantCulture)) & (ulong.MaxValue >> (64 - (8 * Size(value))));

    private static int Size(object value) => value switch
    {
        sbyte or byte => 1,
        short or ushort => 2,
        int or uint => 4,
        _ => 8,
    };

    private static string Number(object value) => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);

    private static bool IsFlags(ITypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: nameof(FlagsAttribute), ContainingNamespace.Name: nameof(System) })
            {
                return true;
            }
        }

        return false;
    }

    private static string Name(ConstantValue member, bool flags)
    {
        var members = Members(member.Type!);
        var value = Bits(member.Object!);

        // Of several names for one value flags take the last, other enums the first.
        var exact = members.FindAll(m => Bits(m.ConstantValue!) == value);
        if (exact.Count > 0)
        {
            return exact[flags && value != 0 ? exact.Count - 1 : 0].Name;
        }

        if (!flags || value == 0)
        {
            return Number(member.Object!);
        }

        // The highest flags first, written lowest first.
        var names = new List<string>();
        for (var i = members.Count - 1; i >= 0 && value != 0; i--)
        {
            var bits = Bits(members[i].ConstantValue!);
            if (bits != 0 && (value & bits) == bits)
            {
                value &= ~bits;
                names.Insert(0, members[i].Name);
            }
        }

        return value == 0 ? string.Join(", ", names) : Number(member.Object!);
    }
}
