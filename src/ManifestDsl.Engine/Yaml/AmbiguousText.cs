namespace ManifestDsl.Engine.Yaml;

/// <summary>
/// Tells whether a reader could take a plain text for a number, a date, a truth value or null.
/// </summary>
/// <remarks>
/// Wider than any one specification on purpose: it covers YAML 1.1 and 1.2 and the parsers that differ from both
/// (Go's reads 1e3 as a number, 1.1 needs a point; 1.1 reads 2.0.13 as a number by its grammar). A pair of quotes
/// too many does no harm.
/// </remarks>
internal static class AmbiguousText
{
    public static bool IsAmbiguous(string text) => text[0] switch
    {
        '<' => text == "<<",
        '=' or '~' => text.Length == 1,
        '+' or '-' or '.' or (>= '0' and <= '9') => IsNumberLike(text) || IsTimestampLike(text) || IsInfinityOrNaN(text),
        _ => text.Length <= 5 && IsWord(text),
    };

    private static bool IsWord(string text) => text.ToLowerInvariant() is
        "y" or "n" or "yes" or "no" or "on" or "off" or "true" or "false" or "null";

    /// <summary>Decimal, octal, base 60, with underscores, an exponent, any number of points; or a prefixed form.</summary>
    private static bool IsNumberLike(string text)
    {
        // Go's parser drops the underscores before it looks at the number: 0_x1F is 31.
        text = text.Replace("_", "");
        var i = text[0] is '+' or '-' ? 1 : 0;
        if (i + 1 < text.Length && text[i] == '0' && text[i + 1] is 'x' or 'X' or 'o' or 'O' or 'b' or 'B')
        {
            return IsPrefixedNumberLike(text, i + 2);
        }

        var hasDigitOrPoint = false;
        for (; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '.' or (>= '0' and <= '9'):
                    hasDigitOrPoint = true;
                    break;
                case ',' or ':' or '+' or '-' or 'e' or 'E':
                    break;
                default:
                    return false;
            }
        }

        return hasDigitOrPoint;
    }

    private static bool IsPrefixedNumberLike(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Four digits, a hyphen, and then only what dates, times and time zones are made of.</summary>
    private static bool IsTimestampLike(string text)
    {
        if (text.Length < 5 || text[4] != '-')
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or '-' or '+' or ':' or '.' or ' ' or 't' or 'T' or 'z' or 'Z'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInfinityOrNaN(string text)
    {
        var start = text[0] is '+' or '-' ? 1 : 0;
        return text.Length == start + 4 && text[start] == '.'
            && text.Substring(start + 1).ToLowerInvariant() is "inf" or "nan";
    }
}
