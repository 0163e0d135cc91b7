using System.Globalization;
using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Searching in strings, by ordinals only.</summary>
internal static class StringSearch
{
    private const string Type = "System.String";

    public static void Register(MemberTable table)
    {
        table.Pure(Type, "Contains", static a => a switch
        {
            // Without a comparison it is ordinal, unlike IndexOf.
            [string s, string v] => s.IndexOf(v, StringComparison.Ordinal) >= 0,
            [string s, char c] => s.IndexOf(c) >= 0,
            [string s, string v, StringComparison c] => Cultures.Refuse(c) ?? (object)(s.IndexOf(v, c) >= 0),
            [string s, char v, StringComparison c] => Cultures.Refuse(c) ?? (object)(s.IndexOf(v.ToString(), c) >= 0),
            _ => NoOverload,
        });
        table.Pure(Type, "StartsWith", static a => a switch
        {
            [string s, char c] => s.Length > 0 && s[0] == c,
            [string s, string v, StringComparison c] => Cultures.Refuse(c) ?? (object)s.StartsWith(v, c),
            [string, string] or [string, string, bool, CultureInfo or null] => Cultures.Refuse("StartsWith", "StartsWith(…, StringComparison.Ordinal)"),
            _ => NoOverload,
        });
        table.Pure(Type, "EndsWith", static a => a switch
        {
            [string s, char c] => s.Length > 0 && s[s.Length - 1] == c,
            [string s, string v, StringComparison c] => Cultures.Refuse(c) ?? (object)s.EndsWith(v, c),
            [string, string] or [string, string, bool, CultureInfo or null] => Cultures.Refuse("EndsWith", "EndsWith(…, StringComparison.Ordinal)"),
            _ => NoOverload,
        });
        table.Pure(Type, "IndexOf", static a => a switch
        {
            [string s, char c] => s.IndexOf(c),
            [string s, char c, int start] => s.IndexOf(c, start),
            [string s, char c, int start, int count] => s.IndexOf(c, start, count),
            [string s, char v, StringComparison c] => Cultures.Refuse(c) ?? (object)s.IndexOf(v.ToString(), c),
            [string s, string v, StringComparison c] => Cultures.Refuse(c) ?? (object)s.IndexOf(v, c),
            [string s, string v, int start, StringComparison c] => Cultures.Refuse(c) ?? (object)s.IndexOf(v, start, c),
            [string s, string v, int start, int count, StringComparison c] => Cultures.Refuse(c) ?? (object)s.IndexOf(v, start, count, c),
            [string, string, ..] => Cultures.Refuse("IndexOf", "IndexOf(…, StringComparison.Ordinal)"),
            _ => NoOverload,
        });
        table.Pure(Type, "LastIndexOf", static a => a switch
        {
            [string s, char c] => s.LastIndexOf(c),
            [string s, char c, int start] => s.LastIndexOf(c, start),
            [string s, char c, int start, int count] => s.LastIndexOf(c, start, count),
            [string s, string v, StringComparison c] => Cultures.Refuse(c) ?? (object)s.LastIndexOf(v, c),
            [string s, string v, int start, StringComparison c] => Cultures.Refuse(c) ?? (object)s.LastIndexOf(v, start, c),
            [string s, string v, int start, int count, StringComparison c] => Cultures.Refuse(c) ?? (object)s.LastIndexOf(v, start, count, c),
            [string, string, ..] => Cultures.Refuse("LastIndexOf", "LastIndexOf(…, StringComparison.Ordinal)"),
            _ => NoOverload,
        });
        table.Pure(Type, "IndexOfAny", static a => a switch
        {
            [string s, char[] any] => s.IndexOfAny(any),
            [string s, char[] any, int start] => s.IndexOfAny(any, start),
            [string s, char[] any, int start, int count] => s.IndexOfAny(any, start, count),
            _ => NoOverload,
        });
        table.Pure(Type, "LastIndexOfAny", static a => a switch
        {
            [string s, char[] any] => s.LastIndexOfAny(any),
            [string s, char[] any, int start] => s.LastIndexOfAny(any, start),
            [string s, char[] any, int start, int count] => s.LastIndexOfAny(any, start, count),
            _ => NoOverload,
        });
    }
}
