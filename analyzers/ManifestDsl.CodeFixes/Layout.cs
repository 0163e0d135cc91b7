using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.CodeFixes;

/// <summary>How the document is laid out: its line ends and its indentation.</summary>
/// <param name="text">The document.</param>
/// <param name="options">What .editorconfig says about it.</param>
internal sealed class Layout(SourceText text, AnalyzerConfigOptions options)
{
    /// <summary>What is longer goes on several lines.</summary>
    private const int MaximumWidth = 120;

    private const int DefaultIndentSize = 4;

    /// <summary>The line end of the first line: a document has one kind.</summary>
    public string NewLine { get; } = LineEndOf(text);

    /// <summary>One step of indentation.</summary>
    public string Unit { get; } = ReadUnit(options);

    /// <summary>True when a line of its own has room for <paramref name="content"/>.</summary>
    public bool Fits(string indent, string content) => indent.Length + content.Length < MaximumWidth;

    /// <summary>True when the line of <paramref name="position"/> has room for that much more.</summary>
    public bool HasRoom(int position, int length) => text.Lines.GetLineFromPosition(position).Span.Length + length <= MaximumWidth;

    /// <summary>True when at most a separator follows on the line of <paramref name="position"/>.</summary>
    public bool EndsLine(int position) =>
        text.ToString(TextSpan.FromBounds(position, text.Lines.GetLineFromPosition(position).End)).TrimEnd() is "" or "," or ";";

    /// <summary>The start of the next line; null when more than a comment follows on the line of <paramref name="position"/>.</summary>
    public int? EndOfLine(int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var rest = text.ToString(TextSpan.FromBounds(position, line.End)).Trim();
        var isComment = rest.StartsWith("//", StringComparison.Ordinal)
            || (rest.StartsWith("/*", StringComparison.Ordinal) && rest.IndexOf("*/", StringComparison.Ordinal) == rest.Length - 2);
        return rest.Length == 0 || isComment ? line.EndIncludingLineBreak : null;
    }

    /// <summary>The first position from <paramref name="position"/> on that is no blank.</summary>
    public int SkipSpace(int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    /// <summary>True when both positions are on one line.</summary>
    public bool IsOneLine(int start, int end) => text.Lines.GetLineFromPosition(start).LineNumber == text.Lines.GetLineFromPosition(end).LineNumber;

    /// <summary>Where the line of <paramref name="position"/> starts.</summary>
    public int LineStart(int position) => text.Lines.GetLineFromPosition(position).Start;

    /// <summary>True when only white space stands before <paramref name="token"/> on its line.</summary>
    public bool StartsLine(SyntaxToken token) => LineStart(token.SpanStart) + IndentOf(token.SpanStart).Length == token.SpanStart;

    /// <summary>The white space at the start of the line of <paramref name="position"/>.</summary>
    public string IndentOf(int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>True when the character before <paramref name="position"/> is white space.</summary>
    public bool IsAfterSpace(int position) => position > 0 && char.IsWhiteSpace(text[position - 1]);

    private static string LineEndOf(SourceText text)
    {
        var line = text.Lines[0];
        return line.EndIncludingLineBreak > line.End ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
    }

    private static string ReadUnit(AnalyzerConfigOptions options)
    {
        if (options.TryGetValue("indent_style", out var style) && style == "tab")
        {
            return "\t";
        }

        return new string(' ', options.TryGetValue("indent_size", out var size) && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is > 0 and <= 16 ? width : DefaultIndentSize);
    }
}
