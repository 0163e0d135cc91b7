using System.Globalization;
using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary>What the number types have in common: Parse, TryParse, ToString, CompareTo.</summary>
internal static class NumberMembers
{
    // Parse with a style and the invariant culture.
    private delegate object Parse(string text, NumberStyles style, IFormatProvider provider);

    public static void Register(MemberTable table)
    {
        Integer(table, "SByte", static (s, style, p) => sbyte.Parse(s, style, p), (sbyte)0);
        Integer(table, "Byte", static (s, style, p) => byte.Parse(s, style, p), (byte)0);
        Integer(table, "Int16", static (s, style, p) => short.Parse(s, style, p), (short)0);
        Integer(table, "UInt16", static (s, style, p) => ushort.Parse(s, style, p), (ushort)0);
        Integer(table, "Int32", static (s, style, p) => int.Parse(s, style, p), 0);
        Integer(table, "UInt32", static (s, style, p) => uint.Parse(s, style, p), 0u);
        Integer(table, "Int64", static (s, style, p) => long.Parse(s, style, p), 0L);
        Integer(table, "UInt64", static (s, style, p) => ulong.Parse(s, style, p), 0UL);
        const NumberStyles real = NumberStyles.Float | NumberStyles.AllowThousands;
        Defer(table, "Double", static (s, style, p) => double.Parse(s, style, p), 0d, real, cultural: true);
        Defer(table, "Single", static (s, style, p) => float.Parse(s, style, p), 0f, real, cultural: true);
        Defer(table, "Decimal", static (s, style, p) => decimal.Parse(s, style, p), 0m, NumberStyles.Number, cultural: true);
        table.Defer("System.Double", FloatMembers.RegisterDouble);
        table.Defer("System.Single", FloatMembers.RegisterSingle);
        table.Defer("System.Decimal", FloatMembers.RegisterDecimal);
    }

    private static void Integer(MemberTable table, string name, Parse parse, object none) =>
        Defer(table, name, parse, none, NumberStyles.Integer, cultural: false);

    private static void Defer(MemberTable table, string name, Parse parse, object none, NumberStyles style, bool cultural) => table.Defer("System." + name, t =>
    {
        var type = "System." + name;
        PureFunction read = a => Read(a, name, parse, style, cultural);
        t.Pure(type, "Parse", read);
        t.Add(type, "TryParse", call => Parsing.Try(call, read, none));
        t.Add(type, "ToString", static call => Formatting.ToString(call));
        t.Pure(type, "CompareTo", static a => a switch
        {
            [IComparable x, { } y] when x.GetType() == y.GetType() => x.CompareTo(y),
            [_, null] => 1,
            _ => NoOverload,
        });
        MathMembers.RegisterNumber(t, type);
    });

    private static object Read(object?[] a, string name, Parse parse, NumberStyles style, bool cultural) => a switch
    {
        [string s, NumberStyles given, IFormatProvider p] => parse(s, given, p),
        [string s, IFormatProvider p] => parse(s, style, p),

        // Of an integer without separators only the sign is of a culture, and it is the same in nearly all.
        [string] or [string, null] when !cultural => parse((string)a[0]!, style, CultureInfo.InvariantCulture),
        [string s, NumberStyles given, ..] when !cultural && (given & ~(NumberStyles.Integer | NumberStyles.AllowHexSpecifier)) == 0 =>
            parse(s, given, CultureInfo.InvariantCulture),
        [string, ..] => new Refusal($"how a text is read as {name} depends on the culture of the machine: pass CultureInfo.InvariantCulture"),
        _ => NoOverload,
    };
}
