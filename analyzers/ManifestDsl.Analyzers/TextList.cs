using System.Text;

namespace ManifestDsl.Analyzers;

/// <summary>A list of texts as one text: <c>,</c> follows each, <c>\</c> stands before a comma or backslash that is part of a text.</summary>
public static class TextList
{
    /// <summary>The list as one text; empty for the empty list.</summary>
    public static string Join(IEnumerable<string> items)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            foreach (var c in item)
            {
                (c is ',' or '\\' ? text.Append('\\') : text).Append(c);
            }

            text.Append(',');
        }

        return text.ToString();
    }

    /// <summary>The list that <see cref="Join"/> wrote.</summary>
    public static List<string> Split(string text)
    {
        var items = new List<string>();
        var item = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ',')
            {
                items.Add(item.ToString());
                item.Clear();
            }
            else
            {
                if (text[i] == '\\' && i + 1 < text.Length)
                {
                    i++;
                }

                item.Append(text[i]);
            }
        }

        return items;
    }
}
