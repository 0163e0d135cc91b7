using System.Collections.Immutable;
using System.Text;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Dockerfiles.Shell;

/// <summary>Splits a POSIX shell script into its simple commands, as far as rules need it: what is inside <c>$( )</c> and backquotes included.</summary>
/// <remarks>Words that follow from variables stay as they are written.</remarks>
public sealed class ShellScript
{
    private const int MaxDepth = 8;
    private readonly string _text;
    private readonly Func<int, int, Provenance> _placeOf;
    private readonly int _depth;
    private readonly List<ShellCommand> _commands;
    private readonly List<Word> _words = [];
    private readonly StringBuilder _word = new();
    private int _at;
    private int _wordStart = -1;

    private ShellScript(string text, Func<int, int, Provenance> placeOf, int depth, List<ShellCommand> commands)
    {
        _text = text;
        _placeOf = placeOf;
        _depth = depth;
        _commands = commands;
    }

    /// <summary>The commands of a script, in their order; those within another command stand before it.</summary>
    /// <param name="text">The script.</param>
    /// <param name="place">Where it stands: every word is reported at the place of its text, or of the script when its lines are joined.</param>
    /// <param name="source">The text of the whole file; null when it is not at hand.</param>
    public static ImmutableArray<ShellCommand> Commands(string text, Provenance place, string? source = null)
    {
        var commands = new List<ShellCommand>();

        // A script on one line stands in the file as it is.
        var isWhole = place.Length == text.Length
            && (source is null || (place.Start + text.Length <= source.Length && string.CompareOrdinal(source, place.Start, text, 0, text.Length) == 0));
        new ShellScript(text, (start, length) => isWhole ? new Provenance(place.File, place.Start + start, length) : place, 0, commands).Run();
        return [.. commands];
    }

    /// <summary>The commands of a script in a Dockerfile, each word at its place, also in lines that were joined.</summary>
    /// <param name="script">The script.</param>
    public static ImmutableArray<ShellCommand> Commands(Word script)
    {
        var commands = new List<ShellCommand>();
        new ShellScript(script.Text, script.PlaceOf, 0, commands).Run();
        return [.. commands];
    }

    private void Run()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            switch (c)
            {
                case '\'':
                    Begin();
                    Quoted(_text.IndexOf('\'', _at + 1));
                    break;
                case '"':
                    Begin();
                    DoubleQuoted();
                    break;
                case '\\':
                    Begin();
                    Append(_at + 1 < _text.Length ? _text[_at + 1].ToString() : "", 2);
                    break;
                case '$' when _at + 1 < _text.Length && _text[_at + 1] == '(':
                    Begin();
                    Nested(2, Closing(_at + 2));
                    break;
                case '`':
                    Begin();
                    Nested(1, _text.IndexOf('`', _at + 1));
                    break;
                case ';' or '\n' or '(' or ')':
                    EndCommand(isPiped: false);
                    _at++;
                    break;
                case '&' or '|':
                    Operator(c);
                    break;
                case '#' when _wordStart < 0:
                    _at = _text.IndexOf('\n', _at) is var end and >= 0 ? end : _text.Length;
                    break;
                case ' ' or '\t' or '\r':
                    EndWord();
                    _at++;
                    break;
                default:
                    Begin();
                    Append(c.ToString(), 1);
                    break;
            }
        }

        EndCommand(isPiped: false);
    }

    private void Operator(char c)
    {
        // 2>&1 and &> are redirections.
        if (c == '&' && ((_at > 0 && _text[_at - 1] is '>' or '<') || (_at + 1 < _text.Length && _text[_at + 1] == '>')))
        {
            Begin();
            Append("&", 1);
            return;
        }

        var isDouble = _at + 1 < _text.Length && _text[_at + 1] == c;
        EndCommand(isPiped: c == '|' && !isDouble);
        _at += isDouble || (c == '|' && _at + 1 < _text.Length && _text[_at + 1] == '&') ? 2 : 1;
    }

    private void Begin() => _wordStart = _wordStart < 0 ? _at : _wordStart;

    private void Append(string text, int length)
    {
        _word.Append(text);
        _at = Math.Min(_at + length, _text.Length);
    }

    private void Quoted(int end)
    {
        end = end < 0 ? _text.Length : end;
        Append(_text.Substring(_at + 1, Math.Max(0, end - _at - 1)), end - _at + 1);
    }

    private void DoubleQuoted()
    {
        _at++;
        while (_at < _text.Length && _text[_at] != '"')
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length)
            {
                Append(_text[_at + 1].ToString(), 2);
            }
            else if (_text[_at] == '$' && _at + 1 < _text.Length && _text[_at + 1] == '(')
            {
                Nested(2, Closing(_at + 2));
            }
            else
            {
                Append(_text[_at].ToString(), 1);
            }
        }

        _at = Math.Min(_at + 1, _text.Length);
    }

    /// <summary>A command whose output is part of a word.</summary>
    private void Nested(int opening, int end)
    {
        end = end < 0 ? _text.Length : end;
        var start = Math.Min(_at + opening, end);
        var inner = _text.Substring(start, end - start);
        if (_depth < MaxDepth)
        {
            new ShellScript(inner, (from, length) => _placeOf(start + from, length), _depth + 1, _commands).Run();
        }

        Append(_text.Substring(_at, Math.Min(end + 1, _text.Length) - _at), end + 1 - _at);
    }

    /// <summary>The parenthesis that ends the one before <paramref name="from"/>; -1 when there is none.</summary>
    private int Closing(int from)
    {
        var depth = 1;
        for (var i = from; i < _text.Length; i++)
        {
            switch (_text[i])
            {
                case '\\':
                    i++;
                    break;
                case '\'' when _text.IndexOf('\'', i + 1) is var end and >= 0:
                    i = end;
                    break;
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return i;
            }
        }

        return -1;
    }

    private void EndWord()
    {
        if (_wordStart < 0)
        {
            return;
        }

        _words.Add(new Word(_word.ToString(), _placeOf(_wordStart, _at - _wordStart)));
        _word.Clear();
        _wordStart = -1;
    }

    private void EndCommand(bool isPiped)
    {
        EndWord();
        var first = 0;
        while (first < _words.Count && IsKeyword(_words[first].Text))
        {
            first++;
        }

        var program = first;
        while (program < _words.Count && IsAssignment(_words[program].Text))
        {
            program++;
        }

        if (first < _words.Count)
        {
            _commands.Add(new ShellCommand([.. _words.Skip(program)], isPiped) { Assignments = [.. _words.Skip(first).Take(program - first)] });
        }

        _words.Clear();
    }

    private static bool IsKeyword(string word) =>
        word is "if" or "then" or "else" or "elif" or "fi" or "while" or "until" or "do" or "done" or "!" or "{" or "}" or "time";

    private static bool IsAssignment(string word)
    {
        var equals = word.IndexOf('=');
        for (var i = 0; i < equals; i++)
        {
            if (word[i] is not ('_' or >= 'a' and <= 'z' or >= 'A' and <= 'Z') && (i == 0 || !char.IsDigit(word[i])))
            {
                return false;
            }
        }

        return equals > 0;
    }
}
