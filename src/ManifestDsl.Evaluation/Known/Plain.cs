using System.Globalization;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Values as the .NET objects that they stand for.</summary>
internal static class Plain
{
    /// <summary>A primitive, string, framework object, framework enum, or array of strings, characters or bytes; the value itself where it is none of these.</summary>
    public static object? Of(Value value) => value switch
    {
        ConstantValue { IsEnum: true } member => Enum(member) ?? value,
        ConstantValue constant => constant.Object,
        ListValue list => Array(list) ?? (object)value,
        _ => value,
    };

    /// <summary>The value in <paramref name="value"/>, or in it as a list, that is unknown.</summary>
    public static UnknownValue? FindUnknown(Value value)
    {
        if (value is not ListValue list)
        {
            return value as UnknownValue;
        }

        foreach (var item in list.Items)
        {
            if (item is UnknownValue unknown)
            {
                return unknown;
            }
        }

        return null;
    }

    /// <summary>The element type of an array, span or list.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element] } => element,
        _ => null,
    };

    private static Array? Array(ListValue list) => ElementOf(list.Type)?.SpecialType switch
    {
        SpecialType.System_String => Array<string?>(list),
        SpecialType.System_Char => Array<char>(list),
        SpecialType.System_Byte => Array<byte>(list),
        _ => null,
    };

    private static Array? Array<T>(ListValue list)
    {
        var items = new T[list.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            switch (list.Items[i])
            {
                case ConstantValue { Object: T item }:
                    items[i] = item;
                    break;
                case ConstantValue { IsNull: true } when default(T) is null:
                    break;
                default:
                    return null;
            }
        }

        return items;
    }

    private static object? Enum(ConstantValue member)
    {
        if (member.Object is not int number || !member.Type!.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        return member.Type.Name switch
        {
            nameof(StringComparison) => (StringComparison)number,
            nameof(StringSplitOptions) => (StringSplitOptions)number,
            nameof(MidpointRounding) => (MidpointRounding)number,
            nameof(NumberStyles) => (NumberStyles)number,
            nameof(TimeSpanStyles) => (TimeSpanStyles)number,
            nameof(DateTimeStyles) => (DateTimeStyles)number,
            nameof(DateTimeKind) => (DateTimeKind)number,
            nameof(DayOfWeek) => (DayOfWeek)number,
            nameof(UriKind) => (UriKind)number,
            nameof(UriPartial) => (UriPartial)number,
            nameof(Base64FormattingOptions) => (Base64FormattingOptions)number,
            _ => null,
        };
    }
}
