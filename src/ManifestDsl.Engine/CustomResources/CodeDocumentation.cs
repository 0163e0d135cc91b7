using System.Text;

namespace ManifestDsl.Engine.CustomResources;

/// <summary>Descriptions of a schema → documentation comments.</summary>
internal static class CodeDocumentation
{
    /// <summary>Writes a comment: the description, which may have paragraphs, and remarks.</summary>
    public static void Write(StringBuilder text, string indent, string description, string? remarks)
    {
        WriteElement(text, indent, "summary", Lines(description));
        if (remarks is not null)
        {
            WriteElement(text, indent, "remarks", Lines(remarks));
        }
    }

    /// <summary>Writes the comment of a property: what the schema says about the field and demands of it.</summary>
    public static void WriteField(StringBuilder text, SchemaField field)
    {
        var lines = Lines(field.Type.Description ?? "");
        var facts = Facts(field);
        lines.AddRange(Lines($"The field {field.Name}{(facts.Length > 0 ? ": " + facts : "")}."));
        WriteElement(text, "    ", "summary", lines);
    }

    private static string Facts(SchemaField field)
    {
        var limits = field.Type.Limits;
        var facts = new List<string>();
        if (field.IsRequired)
        {
            facts.Add("required");
        }

        Add("default ", field.Type.Default);
        if (limits.Values.Count is > 0 and <= 20)
        {
            facts.Add("one of " + string.Join(", ", limits.Values.Select(static v => v.Length == 0 ? "\"\"" : v)));
        }

        Add(limits.ExclusiveMinimum ? "more than " : "at least ", limits.Minimum?.Text);
        Add(limits.ExclusiveMaximum ? "less than " : "at most ", limits.Maximum?.Text);
        var unit = field.Type.Kind switch
        {
            FieldKind.List => " items",
            FieldKind.Text or FieldKind.Bytes or FieldKind.Choice => " characters",
            _ => " entries",
        };
        Add("at least ", limits.MinLength is > 0 and var least ? least + unit : null);
        Add("at most ", limits.MaxLength is { } most ? most + unit : null);
        Add("format ", limits.Format);
        Add("pattern ", field.Type.Kind == FieldKind.Quantity ? null : limits.Pattern);
        return string.Join("; ", facts);

        void Add(string label, string? value)
        {
            if (value is not null)
            {
                facts.Add(label + value);
            }
        }
    }

    private static void WriteElement(StringBuilder text, string indent, string element, List<string> lines)
    {
        if (lines.Count == 1)
        {
            text.Append(indent).Append("/// <").Append(element).Append('>').Append(lines[0]).Append("</").Append(element).Append(">\n");
            return;
        }

        text.Append(indent).Append("/// <").Append(element).Append(">\n");
        foreach (var line in lines)
        {
            text.Append(indent).Append("/// <para>").Append(line).Append("</para>\n");
        }

        text.Append(indent).Append("/// </").Append(element).Append(">\n");
    }

    /// <summary>The paragraphs, as XML: a line that ends none is joined with the next.</summary>
    private static List<string> Lines(string description)
    {
        var paragraphs = new List<string>();
        var current = new StringBuilder();
        foreach (var line in description.Split('\n'))
        {
            var escaped = Escape(line.Trim());
            if (escaped.Length > 0)
            {
                current.Append(current.Length > 0 ? " " : "").Append(escaped);
            }
            else if (current.Length > 0)
            {
                paragraphs.Add(current.ToString());
                current.Clear();
            }
        }

        if (current.Length > 0)
        {
            paragraphs.Add(current.ToString());
        }

        return paragraphs;
    }

    private static string Escape(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            switch (c)
            {
                case '<':
                    text.Append("&lt;");
                    break;
                case '>':
                    text.Append("&gt;");
                    break;
                case '&':
                    text.Append("&amp;");
                    break;

                // No XML has control characters, and the line breaks of Unicode would end the comment.
                case < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' or '\ufffe' or '\uffff' or (>= '\ud800' and <= '\udfff'):
                    text.Append(' ');
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return text.ToString();
    }
}
