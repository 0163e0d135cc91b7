namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>
/// The text of one instruction with its continuation lines joined, and for each of its characters the place in the file. An instruction is
/// read as one line; what is wrong with it is reported where it was written.
/// </summary>
internal sealed class SourceLine
{
    private readonly System.Text.StringBuilder _text = new();
    private readonly List<int> _places = [];

    private string? _joined;

    /// <summary>The joined text.</summary>
    public string Text => _joined ??= _text.ToString();

    /// <summary>Number of characters.</summary>
    public int Length => _text.Length;

    /// <summary>Adds a part of the file.</summary>
    /// <param name="file">The text of the file.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="length">Its length.</param>
    public void Append(string file, int start, int length)
    {
        _joined = null;
        _text.Append(file, start, length);
        for (var i = 0; i < length; i++)
        {
            _places.Add(start + i);
        }
    }

    /// <summary>The span in the file of a part of the joined text; of an empty part the place where it would be.</summary>
    public (int Start, int Length) SpanOf(int start, int length)
    {
        if (_places.Count == 0)
        {
            return (0, 0);
        }

        if (start >= _places.Count)
        {
            return (_places[_places.Count - 1] + 1, 0);
        }

        var first = _places[start];
        return length == 0 ? (first, 0) : (first, _places[Math.Min(start + length, _places.Count) - 1] + 1 - first);
    }
}
