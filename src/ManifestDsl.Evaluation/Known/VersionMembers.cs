using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>Version</c>.</summary>
internal static class VersionMembers
{
    private const string Type = "System.Version";

    public static void Register(MemberTable table)
    {
        table.Pure(Type, ".ctor", static a => a switch
        {
            [] => new Version(),
            [string s] => new Version(s),
            [int major, int minor] => new Version(major, minor),
            [int major, int minor, int build] => new Version(major, minor, build),
            [int major, int minor, int build, int revision] => new Version(major, minor, build, revision),
            _ => NoOverload,
        });
        table.Pure(Type, "Parse", static a => a is [string s] ? Version.Parse(s) : NoOverload);
        table.Add(Type, "TryParse", static call => Parsing.Try(call, static a => a is [string s] ? Version.TryParse(s, out var v) ? v : null : NoOverload, null));
        Get(table, "Major", static v => v.Major);
        Get(table, "Minor", static v => v.Minor);
        Get(table, "Build", static v => v.Build);
        Get(table, "Revision", static v => v.Revision);
        table.Pure(Type, "ToString", static a => a switch
        {
            [Version v] => v.ToString(),
            [Version v, int fields] => v.ToString(fields),
            _ => NoOverload,
        });
        table.Pure(Type, "CompareTo", static a => a switch
        {
            [Version x, Version y] => x.CompareTo(y),
            [Version, null] => 1,
            _ => NoOverload,
        });
    }

    private static void Get(MemberTable table, string name, Func<Version, object> get) =>
        table.Pure(Type, name, a => a is [Version v] ? get(v) : NoOverload);
}
