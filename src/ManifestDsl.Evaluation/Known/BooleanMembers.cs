using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>bool</c>.</summary>
internal static class BooleanMembers
{
    private const string Type = "System.Boolean";

    public static void Register(MemberTable table)
    {
        table.Pure(Type, "TrueString", static _ => "True");
        table.Pure(Type, "FalseString", static _ => "False");
        table.Pure(Type, "ToString", static a => a is [bool b, ..] ? (b ? "True" : "False") : NoOverload);
        table.Pure(Type, "Parse", static a => a is [string s] ? bool.Parse(s) : NoOverload);
        table.Add(Type, "TryParse", static call => Parsing.Try(call, static a => a is [string s] ? bool.Parse(s) : NoOverload, false));
        table.Pure(Type, "CompareTo", static a => a switch
        {
            [bool x, bool y] => x.CompareTo(y),
            [_, null] => 1,
            _ => NoOverload,
        });
    }
}
