namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>Splits the arguments of an instruction at blanks that are neither quoted nor escaped.</summary>
internal static class WordSplitter
{
    /// <summary>The words from <paramref name="start"/> on, by place and length.</summary>
    public static List<(int Start, int Length)> Split(string text, int start, char escape)
    {
        var words = new List<(int, int)>();
        var i = start;
        while (Skip(text, i) is var first && first < text.Length)
        {
            i = End(text, first, escape);
            words.Add((first, i - first));
        }

        return words;
    }

    /// <summary>The first character from <paramref name="i"/> on that is no blank.</summary>
    public static int Skip(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Where the word ends that begins at <paramref name="i"/>.</summary>
    public static int End(string text, int i, char escape)
    {
        var quote = '\0';
        while (i < text.Length && (quote != '\0' || !char.IsWhiteSpace(text[i])))
        {
            var c = text[i];
            if (c == escape && quote != '\'')
            {
                i++;
            }
            else if (quote == '\0' && c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == quote)
            {
                quote = '\0';
            }

            i++;
        }

        return Math.Min(i, text.Length);
    }
}
