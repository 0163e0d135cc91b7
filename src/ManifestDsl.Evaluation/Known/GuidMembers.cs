using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>Guid</c>.</summary>
internal static class GuidMembers
{
    private const string Type = "System.Guid";

    public static void Register(MemberTable table)
    {
        table.Pure(Type, ".ctor", static a => a switch
        {
            [] => Guid.Empty,
            [string s] => new Guid(s),
            [byte[] bytes] => new Guid(bytes),
            _ => NoOverload,
        });
        table.Pure(Type, "Empty", static _ => Guid.Empty);
        table.Pure(Type, "Parse", Parse);
        table.Add(Type, "TryParse", static call => Parsing.Try(call, Parse, Guid.Empty));
        table.Pure(Type, "ParseExact", static a => a is [string s, string format] ? Guid.ParseExact(s, format) : NoOverload);
        table.Pure(Type, "CompareTo", static a => a is [Guid x, Guid y] ? x.CompareTo(y) : NoOverload);
        table.Pure(Type, "ToByteArray", static a => a is [Guid g] ? g.ToByteArray() : NoOverload);
        table.Add(Type, "ToString", Formatting.ToString);
    }

    private static object Parse(object?[] a) => a is [string] or [string, IFormatProvider or null] ? Guid.Parse((string)a[0]!) : NoOverload;
}
