using System.Globalization;

namespace ManifestDsl.Engine.Policy.Credentials;

/// <summary>Tokens that begin with letters of their own. Looked up in one text: most words are too short to be any.</summary>
internal static partial class TokenForms
{
    /// <summary>Shorter words are no token.</summary>
    private const int ShortestToken = 20;

    /// <summary>What a text has of such tokens, or null.</summary>
    public static string? In(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            // Tokens begin where a word does.
            if (!IsTokenCharacter(text[start]))
            {
                continue;
            }

            var end = start;
            while (end < text.Length && IsTokenCharacter(text[end], withDot: true))
            {
                end++;
            }

            for (var word = start; end - word >= ShortestToken; word = NextWord(text, word, end))
            {
                if (At(text, word, end) is { } what)
                {
                    return what;
                }
            }

            start = end;
        }

        return null;
    }

    /// <summary>True for a letter or digit of ASCII, '-' or '_'; and '.', which some tokens have and which ends others.</summary>
    public static bool IsTokenCharacter(char c, bool withDot = false) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' || (withDot && c == '.');

    private static int NextWord(string text, int start, int end)
    {
        var dot = text.IndexOf('.', start, end - start);
        return dot < 0 ? end : dot + 1;
    }

    private static string? At(string text, int start, int end)
    {
        // "\nAK": only lines that begin as the word does are looked at.
        var beginning = "\n" + text[start] + text[start + 1];
        for (var line = 0; (line = All.IndexOf(beginning, line, StringComparison.Ordinal)) >= 0; line++)
        {
            var bar = All.IndexOf('|', line);
            var prefix = bar - line - 1;
            if (end - start <= prefix || string.CompareOrdinal(text, start, All, line + 1, prefix) != 0)
            {
                continue;
            }

            var next = All.IndexOf('|', bar + 1);
            var isExact = All[bar + 1] == '=';
            var digits = isExact ? bar + 2 : bar + 1;
            var length = int.Parse(All.Substring(digits, next - digits), NumberStyles.None, CultureInfo.InvariantCulture);
            var found = Length(text, start + prefix, end, withDot: All[bar - 1] == '.', isExact);
            if (isExact ? found == length : found >= length)
            {
                return All.Substring(next + 1, All.IndexOf('\n', next) - next - 1);
            }
        }

        return null;
    }

    // Words of a sentence or a path have no digits; those of exact length are of lower case letters and digits.
    private static int Length(string text, int start, int end, bool withDot, bool isLower)
    {
        var hasDigit = false;
        var at = start;
        while (at < end && IsTokenCharacter(text[at], withDot))
        {
            hasDigit |= text[at] is >= '0' and <= '9';
            if (isLower && text[at] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return 0;
            }

            at++;
        }

        return hasDigit ? at - start : 0;
    }
}
