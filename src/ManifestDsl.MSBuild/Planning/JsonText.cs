using System.Globalization;
using System.Text;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>Writes JSON, two spaces a level, LF line ends.</summary>
/// <remarks>
/// What lies among the manifests is read by <c>kubectl apply -f</c> too, which takes every JSON file of a folder: it is an empty <c>List</c> of the API,
/// which applies nothing, and has what it is about in a field of its own.
/// </remarks>
internal sealed class JsonText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StringBuilder text = new();
    private int level;
    private bool isFirst = true;

    /// <summary>The lines with which a list of the API starts that applies nothing and has a field of another name.</summary>
    public static string[] HeadOfList(string field) => ["{", "  \"apiVersion\": \"v1\",", "  \"kind\": \"List\",", "  \"items\": [],", $"  \"{field}\": ["];

    /// <summary>Such a list as a file, with an object for each item.</summary>
    public static byte[] List<T>(string field, IEnumerable<T> items, Action<JsonText, T> write)
    {
        var json = new JsonText { level = 2 };
        json.text.Append(string.Join("\n", HeadOfList(field)));
        json.Objects(items, write);
        return Utf8.GetBytes(json.text.Append("\n  ]\n}\n").ToString());
    }

    public JsonText Field(string name, string? value)
    {
        Name(name);
        AppendString(value);
        return this;
    }

    public JsonText Field(string name, int value)
    {
        Name(name);
        text.Append(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>A field with an object for each item.</summary>
    public JsonText Field<T>(string name, IEnumerable<T> items, Action<JsonText, T> write)
    {
        Name(name);
        text.Append('[');
        level++;
        Objects(items, write);
        level--;
        NewLine();
        text.Append(']');
        isFirst = false;
        return this;
    }

    private void Objects<T>(IEnumerable<T> items, Action<JsonText, T> write)
    {
        isFirst = true;
        foreach (var item in items)
        {
            Separate();
            text.Append('{');
            level++;
            isFirst = true;
            write(this, item);
            level--;
            NewLine();
            text.Append('}');
            isFirst = false;
        }
    }

    private void Name(string name)
    {
        Separate();
        text.Append('"').Append(name).Append("\": ");
    }

    private void Separate()
    {
        if (!isFirst)
        {
            text.Append(',');
        }

        isFirst = false;
        NewLine();
    }

    private void NewLine() => text.Append('\n').Append(' ', level * 2);

    private void AppendString(string? value)
    {
        if (value is null)
        {
            text.Append("null");
            return;
        }

        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (c < ' ' || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
            {
                // Half of a pair cannot be written as UTF-8, and a pair may be escaped as its halves.
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        text.Append('"');
    }
}
