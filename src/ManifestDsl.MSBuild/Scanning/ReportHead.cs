using System.Globalization;
using System.Text;

namespace ManifestDsl.MSBuild.Scanning;

/// <summary>
/// What a report says of itself: the texts of its outermost object. The rest is looked at only to know that the document is whole, as one is not when the scanner was
/// stopped or the disk is full.
/// </summary>
internal sealed class ReportHead
{
    private const int MaxDepth = 64;

    private readonly string text;
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);
    private int at;

    private ReportHead(string json) => text = json;

    /// <summary>The text fields of the outermost object; null when the text is not one whole JSON object.</summary>
    public static IReadOnlyDictionary<string, string>? Read(string json)
    {
        var head = new ReportHead(json);
        head.Space();
        var isWhole = head.Next('{') && head.Object(1);
        head.Space();
        return isWhole && head.at == json.Length ? head.fields : null;
    }

    private bool Value(int depth, out string? textValue)
    {
        textValue = null;
        Space();
        if (at == text.Length || depth > MaxDepth)
        {
            return false;
        }

        switch (text[at])
        {
            case '{':
                at++;
                return Object(depth + 1);
            case '[':
                at++;
                return Array(depth + 1);
            case '"':
                at++;
                return (textValue = Text()) is not null;
            default:
                return Word();
        }
    }

    private bool Object(int depth)
    {
        Space();
        if (Next('}'))
        {
            return true;
        }

        do
        {
            Space();
            if (!Next('"') || Text() is not { } name)
            {
                return false;
            }

            Space();
            if (!Next(':') || !Value(depth, out var value))
            {
                return false;
            }

            if (depth == 1 && value is not null)
            {
                fields[name] = value;
            }

            Space();
        }
        while (Next(','));
        return Next('}');
    }

    private bool Array(int depth)
    {
        Space();
        if (Next(']'))
        {
            return true;
        }

        do
        {
            if (!Value(depth, out _))
            {
                return false;
            }

            Space();
        }
        while (Next(','));
        return Next(']');
    }

    private string? Text()
    {
        StringBuilder? unescaped = null;
        for (var start = at; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                var rest = text.Substring(start, at++ - start);
                return unescaped is null ? rest : unescaped.Append(rest).ToString();
            }

            if (text[at] == '\\')
            {
                (unescaped ??= new StringBuilder()).Append(text, start, at - start);
                if (Escaped() is not { } c)
                {
                    return null;
                }

                unescaped.Append(c);
                start = at + 1;
            }
        }

        return null;
    }

    /// <summary>The character of an escape; ends at its last character.</summary>
    private char? Escaped()
    {
        if (++at == text.Length)
        {
            return null;
        }

        if (text[at] != 'u')
        {
            return "\"\\/bfnrt".IndexOf(text[at]) is var i and >= 0 ? "\"\\/\b\f\n\r\t"[i] : null;
        }

        if (at + 4 >= text.Length || !ushort.TryParse(text.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        at += 4;
        return (char)code;
    }

    /// <summary>A number, true, false or null.</summary>
    private bool Word()
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '+' or '.'))
        {
            at++;
        }

        return text.Substring(start, at - start) is "true" or "false" or "null"
            || double.TryParse(text.Substring(start, at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out _);
    }

    private bool Next(char c)
    {
        if (at == text.Length || text[at] != c)
        {
            return false;
        }

        at++;
        return true;
    }

    private void Space()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }
    }
}
