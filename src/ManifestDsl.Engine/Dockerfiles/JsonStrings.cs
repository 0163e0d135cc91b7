using System.Globalization;
using System.Text;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>Reads the JSON form of arguments: an array of strings and nothing else. What is no such array is a shell form.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the array would begin.</param>
internal sealed class JsonStrings(string text, int start)
{
    private int _at = start;

    /// <summary>The strings, each with the place and length of what was written; null when the text is no array of strings.</summary>
    public List<(string Value, int Start, int Length)>? Read()
    {
        var items = new List<(string, int, int)>();
        if (!Take('['))
        {
            return null;
        }

        if (!Take(']'))
        {
            do
            {
                Skip();
                var begin = _at;
                if (ReadString() is not { } value)
                {
                    return null;
                }

                items.Add((value, begin, _at - begin));
            }
            while (Take(','));

            if (!Take(']'))
            {
                return null;
            }
        }

        Skip();
        return _at == text.Length ? items : null;
    }

    private void Skip() => _at = WordSplitter.Skip(text, _at);

    private bool Take(char c)
    {
        Skip();
        if (_at >= text.Length || text[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private string? ReadString()
    {
        if (_at >= text.Length || text[_at] != '"')
        {
            return null;
        }

        var value = new StringBuilder();
        for (_at++; _at < text.Length; _at++)
        {
            switch (text[_at])
            {
                case '"':
                    _at++;
                    return value.ToString();
                case '\\':
                    if (Escaped() is not { } c)
                    {
                        return null;
                    }

                    value.Append(c);
                    break;
                case < ' ':
                    return null;
                default:
                    value.Append(text[_at]);
                    break;
            }
        }

        return null;
    }

    private char? Escaped()
    {
        _at++;
        switch (_at < text.Length ? text[_at] : '\0')
        {
            case '"': return '"';
            case '\\': return '\\';
            case '/': return '/';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when _at + 4 < text.Length
                && int.TryParse(text.Substring(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return (char)code;
            default:
                return null;
        }
    }
}
