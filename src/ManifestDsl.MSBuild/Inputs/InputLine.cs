using System.Text;

namespace ManifestDsl.MSBuild.Inputs;

/// <summary>Lines of the list of inputs, and of the files in obj that are made like it: parts with tabs between, each with what would end it escaped.</summary>
internal static class InputLine
{
    public static void Append(StringBuilder text, params string[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            text.Append(i == 0 ? "" : "\t").Append(Escape(parts[i]));
        }

        text.Append('\n');
    }

    public static string[] Read(string line)
    {
        var parts = line.Split('\t');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Unescape(parts[i]);
        }

        return parts;
    }

    private static string Escape(string text) => text.Replace("%", "%25").Replace("\t", "%09").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Unescape(string text) =>
        text.IndexOf('%') < 0 ? text : text.Replace("%0A", "\n").Replace("%0D", "\r").Replace("%09", "\t").Replace("%25", "%");
}
