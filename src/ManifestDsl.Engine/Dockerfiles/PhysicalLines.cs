namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>The lines of a file, without their ends.</summary>
/// <param name="text">The text of the file.</param>
internal sealed class PhysicalLines(string text)
{
    // A byte order mark is no part of the first line.
    private int _next = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>Where the line begins that was read last.</summary>
    public int Start { get; private set; }

    /// <summary>Its length, without the end of the line.</summary>
    public int Length { get; private set; }

    /// <summary>Goes to the next line; false at the end of the file.</summary>
    public bool Read()
    {
        if (_next >= text.Length)
        {
            return false;
        }

        Start = _next;
        var end = text.IndexOf('\n', _next);
        _next = end < 0 ? text.Length : end + 1;
        Length = (end < 0 ? text.Length : end) - Start;
        if (Length > 0 && text[Start + Length - 1] == '\r')
        {
            Length--;
        }

        return true;
    }

    /// <summary>Goes back, so that the line is read again.</summary>
    public void Unread() => _next = Start;

    /// <summary>The line that was read last.</summary>
    public string Text => text.Substring(Start, Length);

    /// <summary>The first character of the line that is no blank; -1 for an empty line.</summary>
    public int FirstCharacter()
    {
        for (var i = Start; i < Start + Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True for a line that is a comment.</summary>
    public bool IsComment => FirstCharacter() is var first and >= 0 && text[first] == '#';
}
