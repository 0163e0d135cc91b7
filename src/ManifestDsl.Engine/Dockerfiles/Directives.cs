using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>The parser directives: comments of the form <c># escape=`</c> before anything else in the file.</summary>
internal static class Directives
{
    /// <summary>Reads the directives and leaves <paramref name="lines"/> at the first line that is none.</summary>
    /// <returns>The escape character.</returns>
    public static char Read(PhysicalLines lines, string? file, List<DockerfileError> errors)
    {
        var escape = '\\';
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (lines.Read())
        {
            // The first line that is no directive ends them, an empty one too.
            if (!TryParse(lines.Text, out var name, out var value))
            {
                lines.Unread();
                break;
            }

            var place = new Provenance(file, lines.Start, lines.Length);
            if (!seen.Add(name))
            {
                errors.Add(new DockerfileError($"the directive '{name}' is written twice: remove one of the two", place));
            }
            else if (name == "escape")
            {
                if (value is "\\" or "`")
                {
                    escape = value[0];
                }
                else
                {
                    errors.Add(new DockerfileError($"the escape character is '{value}': write \\ or `", place));
                }
            }
        }

        return escape;
    }

    private static bool TryParse(string line, out string name, out string value)
    {
        name = value = "";
        var text = line.Trim();
        var equals = text.IndexOf('=');
        if (text.Length == 0 || text[0] != '#' || equals < 0)
        {
            return false;
        }

        name = text.Substring(1, equals - 1).Trim().ToLowerInvariant();
        value = text.Substring(equals + 1).Trim();
        return name is "syntax" or "escape" or "check";
    }
}
