using System.Text;
using YamlDotNet.Core;

namespace ManifestDsl.Engine.Yaml;

/// <summary>How a text is written so that every reader reads that text.</summary>
internal static class TextSyntax
{
    public const char ByteOrderMark = '\uFEFF';

    private const char Replacement = '\uFFFD';

    /// <summary>The style in which <paramref name="text"/> (without lone surrogates) is written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isKey">True for keys, which stay on one line.</param>
    public static ScalarStyle StyleOf(string text, bool isKey)
    {
        var hasBreak = false;
        var hasEscapes = false;
        var hasDoubleQuote = false;
        foreach (var c in text)
        {
            hasBreak |= c == '\n';
            hasEscapes |= !IsPrintable(c) && c != '\n';
            hasDoubleQuote |= c is '"' or '\\';
        }

        if (hasBreak)
        {
            return !isKey && FitsLiteral(text) ? ScalarStyle.Literal : ScalarStyle.DoubleQuoted;
        }

        if (hasEscapes)
        {
            return ScalarStyle.DoubleQuoted;
        }

        if (!NeedsQuotes(text) && !AmbiguousText.IsAmbiguous(text))
        {
            return ScalarStyle.Plain;
        }

        // JSON in an annotation stays readable in single quotes.
        return hasDoubleQuote && text.IndexOf('\'') < 0 ? ScalarStyle.SingleQuoted : ScalarStyle.DoubleQuoted;
    }

    /// <summary>The text with U+FFFD in place of every half of a surrogate pair; mostly the text itself.</summary>
    public static string WithoutLoneSurrogates(string text)
    {
        StringBuilder? copy = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else
            {
                copy ??= new StringBuilder(text);
                copy[i] = Replacement;
            }
        }

        return copy?.ToString() ?? text;
    }

    // A literal block shows a text of several lines as it is. Not for a first line that starts with white space,
    // where readers differ about the indentation, nor with lines of blanks only, which they may cut.
    private static bool FitsLiteral(string text)
    {
        if (char.IsWhiteSpace(text[0]) || text[text.Length - 1] is ' ' or '\t')
        {
            return false;
        }

        var lineStart = 0;
        var isBlank = true;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n' when isBlank && i > lineStart:
                    return false;
                case '\n':
                    lineStart = i + 1;
                    isBlank = true;
                    break;
                case ' ' or '\t':
                    break;
                case var c when !IsPrintable(c):
                    return false;
                default:
                    isBlank = false;
                    break;
            }
        }

        return true;
    }

    /// <summary>Characters that YAML allows unescaped, less those that are invisible and break or bend a line.</summary>
    private static bool IsPrintable(char c) => c switch
    {
        < ' ' or (>= '\u007F' and < '\u00A0') => false,
        '\u2028' or '\u2029' or ByteOrderMark => false,
        >= '\uD800' and <= '\uDFFF' => false,
        _ => c <= '\uFFFD',
    };

    /// <summary>True when the characters themselves mean something to YAML: indicators, blanks at an end.</summary>
    private static bool NeedsQuotes(string text)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]))
        {
            return true;
        }

        // "-x" is fine, "- x" is a list; "---" and "..." end a document.
        if ("?:,[]{}#&*!|>'\"%@`".IndexOf(text[0]) >= 0
            || (text[0] == '-' && (text.Length == 1 || text[1] == ' '))
            || text.StartsWith("---", StringComparison.Ordinal)
            || text.StartsWith("...", StringComparison.Ordinal)
            || text[text.Length - 1] == ':')
        {
            return true;
        }

        // " *" is fine by the specification, but the parser of YamlDotNet takes it for an alias in a key.
        for (var i = 1; i < text.Length; i++)
        {
            if ((text[i - 1] == ':' && text[i] == ' ') || (text[i - 1] == ' ' && text[i] is '#' or '*'))
            {
                return true;
            }
        }

        return false;
    }
}
