using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary>What only <c>double</c>, <c>float</c> and <c>decimal</c> have.</summary>
internal static class FloatMembers
{
    public static void RegisterDouble(MemberTable table)
    {
        const string type = "System.Double";
        table.Pure(type, "IsNaN", static a => a is [double d] ? double.IsNaN(d) : NoOverload);
        table.Pure(type, "IsInfinity", static a => a is [double d] ? double.IsInfinity(d) : NoOverload);
        table.Pure(type, "IsPositiveInfinity", static a => a is [double d] ? double.IsPositiveInfinity(d) : NoOverload);
        table.Pure(type, "IsNegativeInfinity", static a => a is [double d] ? double.IsNegativeInfinity(d) : NoOverload);
        table.Pure(type, "IsFinite", static a => a is [double d] ? !double.IsNaN(d) && !double.IsInfinity(d) : NoOverload);
        table.Pure(type, "IsInteger", static a => a is [double d] ? !double.IsInfinity(d) && Math.Truncate(d) == d : NoOverload);
    }

    public static void RegisterSingle(MemberTable table)
    {
        const string type = "System.Single";
        table.Pure(type, "IsNaN", static a => a is [float f] ? float.IsNaN(f) : NoOverload);
        table.Pure(type, "IsInfinity", static a => a is [float f] ? float.IsInfinity(f) : NoOverload);
        table.Pure(type, "IsFinite", static a => a is [float f] ? !float.IsNaN(f) && !float.IsInfinity(f) : NoOverload);
    }

    public static void RegisterDecimal(MemberTable table)
    {
        const string type = "System.Decimal";
        table.Pure(type, "Round", MathMembers.Round);
        table.Pure(type, "Floor", static a => a is [decimal m] ? decimal.Floor(m) : NoOverload);
        table.Pure(type, "Ceiling", static a => a is [decimal m] ? decimal.Ceiling(m) : NoOverload);
        table.Pure(type, "Truncate", static a => a is [decimal m] ? decimal.Truncate(m) : NoOverload);
        table.Pure(type, "Compare", static a => a is [decimal x, decimal y] ? decimal.Compare(x, y) : NoOverload);
        table.Pure(type, "Add", static a => a is [decimal x, decimal y] ? x + y : NoOverload);
        table.Pure(type, "Subtract", static a => a is [decimal x, decimal y] ? x - y : NoOverload);
        table.Pure(type, "Multiply", static a => a is [decimal x, decimal y] ? x * y : NoOverload);
        table.Pure(type, "Divide", static a => a is [decimal x, decimal y] ? x / y : NoOverload);
        table.Pure(type, "Remainder", static a => a is [decimal x, decimal y] ? x % y : NoOverload);
        table.Pure(type, "Negate", static a => a is [decimal m] ? -m : NoOverload);
        table.Pure(type, "ToInt32", static a => a is [decimal m] ? decimal.ToInt32(m) : NoOverload);
        table.Pure(type, "ToInt64", static a => a is [decimal m] ? decimal.ToInt64(m) : NoOverload);
        table.Pure(type, "ToDouble", static a => a is [decimal m] ? decimal.ToDouble(m) : NoOverload);
    }
}
