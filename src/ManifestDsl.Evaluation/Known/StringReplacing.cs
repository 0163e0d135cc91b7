using System.Text;
using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Replacing in strings.</summary>
internal static class StringReplacing
{
    private const string Type = "System.String";

    public static void Register(MemberTable table)
    {
        table.Pure(Type, "Replace", static a => a switch
        {
            [string s, char from, char to] => s.Replace(from, to),
            [string s, string from, string or null] => Replace(s, from, (string?)a[2], StringComparison.Ordinal),
            [string s, string from, string or null, StringComparison c] => Cultures.Refuse(c) ?? Replace(s, from, (string?)a[2], c),
            _ => NoOverload,
        });
        table.Pure(Type, "ReplaceLineEndings", static a => a switch
        {
            [string s, string to] => ReplaceLineEndings(s, to),
            [string] => new Refusal("the line ending depends on the machine: write ReplaceLineEndings(\"\\n\")"),
            _ => NoOverload,
        });
    }

    private static object Replace(string text, string from, string? to, StringComparison comparison)
    {
        if (from.Length == 0)
        {
            throw new ArgumentException("empty", nameof(from));
        }

        var result = new StringBuilder();
        var start = 0;
        for (var i = text.IndexOf(from, comparison); i >= 0; i = text.IndexOf(from, start, comparison))
        {
            result.Append(text, start, i - start).Append(to);
            start = i + from.Length;
            if (result.Length > Budgets.StringLength)
            {
                return TooLong;
            }
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>CR LF, CR, LF, FF, NEL, LS and PS are line endings.</summary>
    private static object ReplaceLineEndings(string text, string to)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\r' or '\n' or '\f' or '\u0085' or '\u2028' or '\u2029'))
            {
                result.Append(text[i]);
                continue;
            }

            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
            }

            result.Append(to);
            if (result.Length > Budgets.StringLength)
            {
                return TooLong;
            }
        }

        return result.ToString();
    }
}
