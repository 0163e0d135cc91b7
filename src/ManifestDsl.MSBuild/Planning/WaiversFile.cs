using System.Globalization;
using System.Text;
using ManifestDsl.MSBuild.Reading;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>
/// The list of what was waived. It lies among the manifests, and kubectl reads every JSON file of a folder that it is given: so the list
/// is an empty <c>List</c> of the API, which applies nothing, and has the waivers in a field of its own.
/// </summary>
internal static class WaiversFile
{
    /// <summary>Its path in the output folder.</summary>
    public const string Path = "waivers.json";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The file; null when nothing was waived.</summary>
    public static PlannedFile? Create(IReadOnlyList<CompiledWaiver> waivers)
    {
        if (waivers.Count == 0)
        {
            return null;
        }

        var text = new StringBuilder("{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"List\",\n  \"items\": [],\n  \"waivers\": [");
        for (var i = 0; i < waivers.Count; i++)
        {
            text.Append(i == 0 ? "\n    {" : ",\n    {");
            AppendFields(text, waivers[i]);
            text.Append("\n    }");
        }

        return new PlannedFile(Path, Utf8.GetBytes(text.Append("\n  ]\n}\n").ToString()), "");
    }

    private static void AppendFields(StringBuilder text, CompiledWaiver waiver)
    {
        Append("rule", waiver.Rule);
        Append("object", waiver.Resource);
        Append("container", waiver.Container);
        Append("reason", waiver.Reason);
        Append("owner", waiver.Owner);
        Append("expires", waiver.Expires);
        Append("file", waiver.File);
        text.Append(",\n      \"line\": ").Append(waiver.Line.ToString(CultureInfo.InvariantCulture));

        void Append(string name, string? value)
        {
            text.Append(name == "rule" ? "\n      \"" : ",\n      \"").Append(name).Append("\": ");
            AppendString(text, value);
        }
    }

    private static void AppendString(StringBuilder text, string? value)
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
