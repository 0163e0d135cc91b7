using System.Globalization;
using ManifestDsl.Evaluation.Values;
using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Strings: what does not search and does not join.</summary>
internal static class StringMembers
{
    private const string Type = "System.String";

    public static void Register(MemberTable table)
    {
        table.Pure(Type, ".ctor", New);
        table.Pure(Type, "Empty", static _ => "");
        table.Pure(Type, "Length", static a => a is [string s] ? s.Length : NoOverload);
        table.Pure(Type, "ToString", static a => a[0]);
        table.Pure(Type, "ToCharArray", static a => a switch
        {
            [string s] => s.ToCharArray(),
            [string s, int start, int length] => s.ToCharArray(start, length),
            _ => NoOverload,
        });
        table.Pure(Type, "Substring", static a => a switch
        {
            [string s, int start] => s.Substring(start),
            [string s, int start, int length] => s.Substring(start, length),
            _ => NoOverload,
        });
        table.Pure(Type, "Insert", static a => a is [string s, int at, string text] ? s.Insert(at, text) : NoOverload);
        table.Pure(Type, "Remove", static a => a switch
        {
            [string s, int start] => s.Remove(start),
            [string s, int start, int count] => s.Remove(start, count),
            _ => NoOverload,
        });
        table.Pure(Type, "Trim", static a => Trim(a, static (s, c) => s.Trim(c)));
        table.Pure(Type, "TrimStart", static a => Trim(a, static (s, c) => s.TrimStart(c)));
        table.Pure(Type, "TrimEnd", static a => Trim(a, static (s, c) => s.TrimEnd(c)));
        table.Pure(Type, "PadLeft", static a => Pad(a, static (s, width, c) => s.PadLeft(width, c)));
        table.Pure(Type, "PadRight", static a => Pad(a, static (s, width, c) => s.PadRight(width, c)));
        table.Pure(Type, "ToLowerInvariant", static a => a is [string s] ? s.ToLowerInvariant() : NoOverload);
        table.Pure(Type, "ToUpperInvariant", static a => a is [string s] ? s.ToUpperInvariant() : NoOverload);
        table.Pure(Type, "ToLower", static a => a switch
        {
            [string s, CultureInfo] => s.ToLowerInvariant(),
            _ => Cultures.Refuse("ToLower", "ToLowerInvariant()"),
        });
        table.Pure(Type, "ToUpper", static a => a switch
        {
            [string s, CultureInfo] => s.ToUpperInvariant(),
            _ => Cultures.Refuse("ToUpper", "ToUpperInvariant()"),
        });
        table.Pure(Type, "IsNullOrEmpty", static a => a is [string or null] ? string.IsNullOrEmpty((string?)a[0]) : NoOverload);
        table.Pure(Type, "IsNullOrWhiteSpace", static a => a is [string or null] ? string.IsNullOrWhiteSpace((string?)a[0]) : NoOverload);
        StringComparisons.Register(table);
        StringSearch.Register(table);
        StringReplacing.Register(table);
        StringSplitting.Register(table);
        StringJoining.Register(table);
    }

    private static object? New(object?[] a) => a switch
    {
        [char _, int count] when count > Budgets.StringLength => TooLong,
        [char c, int count] => new string(c, count),
        [null] => "",
        [char[] characters] => new string(characters),
        [char[] characters, int start, int length] => new string(characters, start, length),
        _ => NoOverload,
    };

    private static object? Trim(object?[] a, Func<string, char[], string> trim) => a switch
    {
        // No characters mean white space, as null does.
        [string] or [string, null] => trim((string)a[0]!, []),
        [string s, char c] => trim(s, [c]),
        [string s, char[] characters] => trim(s, characters),
        _ => NoOverload,
    };

    private static object? Pad(object?[] a, Func<string, int, char, string> pad) => a switch
    {
        [string, int width, ..] when width > Budgets.StringLength => TooLong,
        [string s, int width] => pad(s, width, ' '),
        [string s, int width, char c] => pad(s, width, c),
        _ => NoOverload,
    };
}
