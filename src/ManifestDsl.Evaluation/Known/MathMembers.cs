using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>Math</c>, and what the number types offer of it (<c>int.Max</c>, <c>double.Abs</c>).</summary>
internal static class MathMembers
{
    private const string Type = "System.Math";

    // Newer than netstandard2.0.
    private const MidpointRounding ToZero = (MidpointRounding)2;
    private const MidpointRounding ToNegativeInfinity = (MidpointRounding)3;
    private const MidpointRounding ToPositiveInfinity = (MidpointRounding)4;

    public static void Register(MemberTable table)
    {
        RegisterNumber(table, Type);
        table.Pure(Type, "Round", Round);
        table.Pure(Type, "Floor", static a => a switch { [double d] => Math.Floor(d), [decimal m] => Math.Floor(m), _ => NoOverload });
        table.Pure(Type, "Ceiling", static a => a switch { [double d] => Math.Ceiling(d), [decimal m] => Math.Ceiling(m), _ => NoOverload });
        table.Pure(Type, "Truncate", static a => a switch { [double d] => Math.Truncate(d), [decimal m] => Math.Truncate(m), _ => NoOverload });
        table.Pure(Type, "Pow", static a => a is [double x, double y] ? Math.Pow(x, y) : NoOverload);
        table.Pure(Type, "Sqrt", static a => a is [double d] ? Math.Sqrt(d) : NoOverload);
        table.Pure(Type, "Exp", static a => a is [double d] ? Math.Exp(d) : NoOverload);
        table.Pure(Type, "Log10", static a => a is [double d] ? Math.Log10(d) : NoOverload);
        table.Pure(Type, "Log", static a => a switch { [double d] => Math.Log(d), [double d, double b] => Math.Log(d, b), _ => NoOverload });
        table.Pure(Type, "BigMul", static a => a is [int x, int y] ? Math.BigMul(x, y) : NoOverload);
        table.Pure(Type, "IEEERemainder", static a => a is [double x, double y] ? Math.IEEERemainder(x, y) : NoOverload);
        table.Add(Type, "DivRem", Division.DivRem);
    }

    /// <summary>The members that <c>Math</c> and the number types share.</summary>
    public static void RegisterNumber(MemberTable table, string type)
    {
        table.Pure(type, "Max", static a => a switch
        {
            [double x, double y] => Math.Max(x, y),
            [float x, float y] => Math.Max(x, y),
            [decimal x, decimal y] => Math.Max(x, y),
            [IComparable x, { } y] when x.GetType() == y.GetType() => x.CompareTo(y) >= 0 ? x : y,
            _ => NoOverload,
        });
        table.Pure(type, "Min", static a => a switch
        {
            [double x, double y] => Math.Min(x, y),
            [float x, float y] => Math.Min(x, y),
            [decimal x, decimal y] => Math.Min(x, y),
            [IComparable x, { } y] when x.GetType() == y.GetType() => x.CompareTo(y) <= 0 ? x : y,
            _ => NoOverload,
        });
        table.Pure(type, "Clamp", Clamp);
        table.Pure(type, "Abs", static a => a switch
        {
            [int x] => Math.Abs(x),
            [long x] => Math.Abs(x),
            [double x] => Math.Abs(x),
            [float x] => Math.Abs(x),
            [decimal x] => Math.Abs(x),
            [short x] => Math.Abs(x),
            [sbyte x] => Math.Abs(x),
            [byte or ushort or uint or ulong] => a[0],
            _ => NoOverload,
        });
        table.Pure(type, "Sign", static a => a switch
        {
            [int x] => Math.Sign(x),
            [long x] => Math.Sign(x),
            [double x] => Math.Sign(x),
            [float x] => Math.Sign(x),
            [decimal x] => Math.Sign(x),
            [short x] => Math.Sign(x),
            [sbyte x] => Math.Sign(x),
            _ => NoOverload,
        });
    }

    private static object? Clamp(object?[] a)
    {
        if (a is not [IComparable value, IComparable min, IComparable max] || value.GetType() != min.GetType() || min.GetType() != max.GetType())
        {
            return NoOverload;
        }

        // Comparing operators, so that NaN, which CompareTo puts below all numbers, stays NaN and bounds nothing.
        return (value, min, max) switch
        {
            (double v, double low, double high) => low > high ? throw new ArgumentException("min") : v < low ? low : v > high ? high : v,
            (float v, float low, float high) => low > high ? throw new ArgumentException("min") : v < low ? low : v > high ? high : v,
            _ when min.CompareTo(max) > 0 => throw new ArgumentException("min"),
            _ => value.CompareTo(min) < 0 ? min : value.CompareTo(max) > 0 ? max : (object)value,
        };
    }

    internal static object? Round(object?[] a) => a switch
    {
        [double d] => Math.Round(d),
        [double d, int digits] => Math.Round(d, digits),
        [double d, ToZero] => Math.Truncate(d),
        [double d, ToNegativeInfinity] => Math.Floor(d),
        [double d, ToPositiveInfinity] => Math.Ceiling(d),
        [double d, MidpointRounding mode] => Math.Round(d, mode),
        [double d, int digits, MidpointRounding mode] => Math.Round(d, digits, mode),
        [decimal m] => Math.Round(m),
        [decimal m, int digits] => Math.Round(m, digits),
        [decimal m, ToZero] => Math.Truncate(m),
        [decimal m, ToNegativeInfinity] => Math.Floor(m),
        [decimal m, ToPositiveInfinity] => Math.Ceiling(m),
        [decimal m, MidpointRounding mode] => Math.Round(m, mode),
        [decimal m, int digits, MidpointRounding mode] => Math.Round(m, digits, mode),
        _ => NoOverload,
    };
}
