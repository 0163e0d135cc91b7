using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>Conversions between the primitive number types, with C#'s checked and unchecked meaning.</summary>
internal static class Numbers
{
    /// <summary>Null when there is no numeric conversion from the value's type to <paramref name="target"/>.</summary>
    public static object? ConvertTo(object value, SpecialType target, bool isChecked) => value switch
    {
        double or float => FromDouble(System.Convert.ToDouble(value, CultureInfo.InvariantCulture), value, target, isChecked),
        decimal d => FromDecimal(d, target),
        ulong u => FromUInt64(u, target, isChecked),
        char c => FromInt64(c, target, isChecked),
        sbyte or byte or short or ushort or int or uint or long =>
            FromInt64(System.Convert.ToInt64(value, CultureInfo.InvariantCulture), target, isChecked),
        _ => null,
    };

    /// <summary>Two numbers in the type in which C# compares them; the values themselves where they are no numbers.</summary>
    public static (object A, object B) Common(object a, object b)
    {
        var type = Rank(a) >= Rank(b) ? TypeOf(a, b) : TypeOf(b, a);
        return type is { } common && ConvertTo(a, common, false) is { } x && ConvertTo(b, common, false) is { } y ? (x, y) : (a, b);
    }

    private static int Rank(object number) => number switch
    {
        decimal => 6,
        double => 5,
        float => 4,
        ulong => 3,
        long => 2,
        uint => 1,
        int or sbyte or byte or short or ushort or char => 0,
        _ => 7,
    };

    private static SpecialType? TypeOf(object higher, object lower) => higher switch
    {
        decimal => SpecialType.System_Decimal,
        double => SpecialType.System_Double,
        float => SpecialType.System_Single,
        ulong => SpecialType.System_UInt64,
        long => SpecialType.System_Int64,
        uint => lower is int or sbyte or short ? SpecialType.System_Int64 : SpecialType.System_UInt32,
        _ when Rank(higher) == 0 => SpecialType.System_Int32,
        _ => null,
    };

    private static object? FromInt64(long v, SpecialType target, bool isChecked)
    {
        unchecked
        {
            return target switch
            {
                SpecialType.System_SByte => (object)(isChecked ? checked((sbyte)v) : (sbyte)v),
                SpecialType.System_Byte => (object)(isChecked ? checked((byte)v) : (byte)v),
                SpecialType.System_Int16 => (object)(isChecked ? checked((short)v) : (short)v),
                SpecialType.System_UInt16 => (object)(isChecked ? checked((ushort)v) : (ushort)v),
                SpecialType.System_Int32 => (object)(isChecked ? checked((int)v) : (int)v),
                SpecialType.System_UInt32 => (object)(isChecked ? checked((uint)v) : (uint)v),
                SpecialType.System_Int64 => (object)(v),
                SpecialType.System_UInt64 => (object)(isChecked ? checked((ulong)v) : (ulong)v),
                SpecialType.System_Char => (object)(isChecked ? checked((char)v) : (char)v),
                SpecialType.System_Single => (object)((float)v),
                SpecialType.System_Double => (object)((double)v),
                SpecialType.System_Decimal => (object)((decimal)v),
                _ => null,
            };
        }
    }

    private static object? FromUInt64(ulong v, SpecialType target, bool isChecked) => target switch
    {
        SpecialType.System_UInt64 => (object)(v),
        SpecialType.System_Single => (object)((float)v),
        SpecialType.System_Double => (object)((double)v),
        SpecialType.System_Decimal => (object)((decimal)v),
        _ => FromInt64(isChecked ? checked((long)v) : unchecked((long)v), target, isChecked),
    };

    private static object? FromDecimal(decimal v, SpecialType target) => target switch
    {
        SpecialType.System_Decimal => (object)(v),
        SpecialType.System_Single => (object)((float)v),
        SpecialType.System_Double => (object)((double)v),
        SpecialType.System_SByte => (object)((sbyte)v),
        SpecialType.System_Byte => (object)((byte)v),
        SpecialType.System_Int16 => (object)((short)v),
        SpecialType.System_UInt16 => (object)((ushort)v),
        SpecialType.System_Int32 => (object)((int)v),
        SpecialType.System_UInt32 => (object)((uint)v),
        SpecialType.System_Int64 => (object)((long)v),
        SpecialType.System_UInt64 => (object)((ulong)v),
        SpecialType.System_Char => (object)((char)v),
        _ => null,
    };

    private static object? FromDouble(double v, object original, SpecialType target, bool isChecked)
    {
        unchecked
        {
            return target switch
            {
                SpecialType.System_Double => (object)(v),
                SpecialType.System_Single => (object)(original is float f ? f : (float)v),
                SpecialType.System_Decimal => (object)(original is float single ? (decimal)single : (decimal)v),
                SpecialType.System_SByte => (object)(isChecked ? checked((sbyte)v) : (sbyte)v),
                SpecialType.System_Byte => (object)(isChecked ? checked((byte)v) : (byte)v),
                SpecialType.System_Int16 => (object)(isChecked ? checked((short)v) : (short)v),
                SpecialType.System_UInt16 => (object)(isChecked ? checked((ushort)v) : (ushort)v),
                SpecialType.System_Int32 => (object)(isChecked ? checked((int)v) : (int)v),
                SpecialType.System_UInt32 => (object)(isChecked ? checked((uint)v) : (uint)v),
                SpecialType.System_Int64 => (object)(isChecked ? checked((long)v) : (long)v),
                SpecialType.System_UInt64 => (object)(isChecked ? checked((ulong)v) : (ulong)v),
                SpecialType.System_Char => (object)(isChecked ? checked((char)v) : (char)v),
                _ => null,
            };
        }
    }
}
