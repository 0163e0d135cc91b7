using System.Text;

namespace ManifestDsl.Generators;

/// <summary>Builds generated C#: LF line ends, four spaces a level.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _indentation;

    public SourceWriter Line(string line)
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _indentation * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    public SourceWriter Open(string line)
    {
        Line(line).Line("{");
        _indentation++;
        return this;
    }

    public SourceWriter Close()
    {
        _indentation--;
        return Line("}");
    }

    /// <summary>A verbatim string: it may span lines and needs only its quotes doubled.</summary>
    public static string Literal(string text) => "@\"" + text.Replace("\"", "\"\"") + "\"";

    public override string ToString() => _text.ToString();
}
