using System.Text;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>Replaces the variables in a word, and takes its quotes and escapes away.</summary>
/// <remarks>An argument with a default may be given another value at the build; its default is what is known.</remarks>
internal sealed class Expansion
{
    private const int MaxLength = 64 * 1024;
    private const int MaxDepth = 16;
    private readonly string _word;
    private readonly char _escape;
    private readonly Variables _variables;
    private readonly StringBuilder _result = new();
    private int _at;
    private bool _isUnknown;

    private readonly int _depth;

    private Expansion(string word, char escape, Variables variables, int depth)
    {
        _depth = depth;
        _word = word;
        _escape = escape;
        _variables = variables;
    }

    /// <summary>What a word stands for; null when that is not known before the build.</summary>
    public static string? Of(string word, char escape, Variables variables) => Of(word, escape, variables, 0);

    private static string? Of(string word, char escape, Variables variables, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        var expansion = new Expansion(word, escape, variables, depth);
        expansion.Run();
        return expansion._isUnknown ? null : expansion._result.ToString();
    }

    private void Run()
    {
        var quote = '\0';
        while (_at < _word.Length && !_isUnknown)
        {
            var c = _word[_at];
            if (quote == '\'')
            {
                quote = c == '\'' ? '\0' : quote;
                Append(c == '\'' ? "" : c.ToString());
                _at++;
            }
            else if (c == _escape && _at + 1 < _word.Length)
            {
                // In double quotes it escapes only what means something there.
                var next = _word[_at + 1];
                Append(quote == '"' && next != '"' && next != '$' && next != _escape ? new string([c, next]) : next.ToString());
                _at += 2;
            }
            else if (c == '$')
            {
                Variable();
            }
            else
            {
                var isQuote = c == '"' || (c == '\'' && quote == '\0');
                if (isQuote)
                {
                    quote = quote == c ? '\0' : c;
                }

                Append(isQuote ? "" : c.ToString());
                _at++;
            }
        }
    }

    private void Append(string? value)
    {
        if (value is null || _result.Length + value.Length > MaxLength)
        {
            _isUnknown = true;
        }
        else
        {
            _result.Append(value);
        }
    }

    private void Variable()
    {
        _at++;
        if (_at < _word.Length && _word[_at] == '{')
        {
            Braced();
            return;
        }

        var name = Name();
        Append(name.Length == 0 ? "$" : Value(name));
    }

    /// <summary>The value of a variable: empty when it is not set, null when it cannot be known.</summary>
    private string? Value(string name) => _variables.TryGet(name, out var value) ? value : _variables.IsOpen || IsOfPlatform(name) ? null : "";

    /// <summary>What BuildKit sets by itself.</summary>
    private static bool IsOfPlatform(string name) =>
        (name.StartsWith("BUILD", StringComparison.Ordinal) || name.StartsWith("TARGET", StringComparison.Ordinal))
        && (name.EndsWith("PLATFORM", StringComparison.Ordinal) || name.EndsWith("OS", StringComparison.Ordinal)
            || name.EndsWith("ARCH", StringComparison.Ordinal) || name.EndsWith("VARIANT", StringComparison.Ordinal));

    private string Name()
    {
        var start = _at;
        while (_at < _word.Length && (_word[_at] is '_' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' || (_at > start && _word[_at] is >= '0' and <= '9')))
        {
            _at++;
        }

        // A digit or a sign is a name of one character; nothing sets it.
        if (_at == start && _at < _word.Length && (char.IsDigit(_word[_at]) || "@*#?-!".IndexOf(_word[_at]) >= 0))
        {
            _at++;
        }

        return _word.Substring(start, _at - start);
    }

    private void Braced()
    {
        _at++;
        var name = Name();
        var close = Closing();
        if (name.Length == 0 || close < 0)
        {
            _isUnknown = true;
            return;
        }

        var modifier = _word.Substring(_at, close - _at);
        _at = close + 1;
        Append(Modified(name, modifier));
    }

    /// <summary>The brace that ends the one being read; -1 when there is none.</summary>
    private int Closing()
    {
        var depth = 1;
        for (var i = _at; i < _word.Length; i++)
        {
            if (_word[i] == _escape)
            {
                i++;
            }
            else if (_word[i] == '{')
            {
                depth++;
            }
            else if (_word[i] == '}' && --depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private string? Modified(string name, string modifier)
    {
        if (modifier.Length == 0)
        {
            return Value(name);
        }

        var isSet = _variables.TryGet(name, out var value);
        if (isSet ? value is null : _variables.IsOpen)
        {
            return null;
        }

        var colon = modifier[0] == ':';
        var kind = colon && modifier.Length > 1 ? modifier[1] : modifier[0];
        var counts = isSet && (!colon || value!.Length > 0);
        switch (kind)
        {
            case '-':
                return counts ? value : Of(modifier.Substring(colon ? 2 : 1), _escape, _variables, _depth + 1);
            case '+':
                return counts ? Of(modifier.Substring(colon ? 2 : 1), _escape, _variables, _depth + 1) : "";
            case '?':
                return counts ? value : null;
            default:
                // ${name#pattern}, ${name%pattern}, ${name/pattern/text}: only of nothing is the result certain without matching patterns.
                return isSet && value!.Length > 0 ? null : "";
        }
    }
}
