using System.Globalization;
using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Characters.</summary>
internal static class CharMembers
{
    private const string Type = "System.Char";

    public static void Register(MemberTable table)
    {
        Test(table, "IsDigit", char.IsDigit);
        Test(table, "IsLetter", char.IsLetter);
        Test(table, "IsLetterOrDigit", char.IsLetterOrDigit);
        Test(table, "IsUpper", char.IsUpper);
        Test(table, "IsLower", char.IsLower);
        Test(table, "IsNumber", char.IsNumber);
        Test(table, "IsWhiteSpace", char.IsWhiteSpace);
        Test(table, "IsControl", char.IsControl);
        Test(table, "IsPunctuation", char.IsPunctuation);
        Test(table, "IsSeparator", char.IsSeparator);
        Test(table, "IsSymbol", char.IsSymbol);
        Test(table, "IsSurrogate", char.IsSurrogate);
        Test(table, "IsHighSurrogate", char.IsHighSurrogate);
        Test(table, "IsLowSurrogate", char.IsLowSurrogate);
        Test(table, "IsAscii", static c => c < 0x80);
        Test(table, "IsAsciiDigit", static c => c is >= '0' and <= '9');
        Test(table, "IsAsciiLetter", static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
        Test(table, "IsAsciiLetterLower", static c => c is >= 'a' and <= 'z');
        Test(table, "IsAsciiLetterUpper", static c => c is >= 'A' and <= 'Z');
        Test(table, "IsAsciiLetterOrDigit", static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
        Test(table, "IsAsciiHexDigit", static c => c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or (>= '0' and <= '9'));
        Test(table, "IsAsciiHexDigitLower", static c => c is (>= 'a' and <= 'f') or (>= '0' and <= '9'));
        Test(table, "IsAsciiHexDigitUpper", static c => c is (>= 'A' and <= 'F') or (>= '0' and <= '9'));
        table.Pure(Type, "IsBetween", static a => a is [char c, char low, char high] ? c >= low && c <= high : NoOverload);
        table.Pure(Type, "ToUpperInvariant", static a => a is [char c] ? char.ToUpperInvariant(c) : NoOverload);
        table.Pure(Type, "ToLowerInvariant", static a => a is [char c] ? char.ToLowerInvariant(c) : NoOverload);
        table.Pure(Type, "ToUpper", static a => a is [char c, CultureInfo] ? char.ToUpperInvariant(c) : Cultures.Refuse("ToUpper", "char.ToUpperInvariant(c)"));
        table.Pure(Type, "ToLower", static a => a is [char c, CultureInfo] ? char.ToLowerInvariant(c) : Cultures.Refuse("ToLower", "char.ToLowerInvariant(c)"));
        table.Pure(Type, "ToString", static a => a is [char c, ..] ? c.ToString() : NoOverload);
        table.Pure(Type, "Parse", static a => a is [string s] ? char.Parse(s) : NoOverload);
        table.Pure(Type, "CompareTo", static a => a is [char x, char y] ? x - y : NoOverload);
        table.Pure(Type, "GetNumericValue", static a => a switch
        {
            [char c] => char.GetNumericValue(c),
            [string s, int i] => char.GetNumericValue(s, i),
            _ => NoOverload,
        });
        table.Pure(Type, "ConvertFromUtf32", static a => a is [int code] ? char.ConvertFromUtf32(code) : NoOverload);
        table.Pure(Type, "ConvertToUtf32", static a => a switch
        {
            [char high, char low] => char.ConvertToUtf32(high, low),
            [string s, int i] => char.ConvertToUtf32(s, i),
            _ => NoOverload,
        });
        table.Add(Type, "TryParse", static call => Parsing.Try(call, static a => a is [string { Length: 1 } s] ? s[0] : null, '\0'));
    }

    /// <summary>For a character, or for the one at a position.</summary>
    private static void Test(MemberTable table, string name, Func<char, bool> test) => table.Pure(Type, name, a => a switch
    {
        [char c] => test(c),
        [string s, int i] => i >= 0 && i < s.Length ? test(s[i]) : throw new ArgumentOutOfRangeException(nameof(a)),
        _ => NoOverload,
    });
}
