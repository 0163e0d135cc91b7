namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>The options of the instructions, from the Dockerfile reference.</summary>
internal static class InstructionOptions
{
    public static bool Has(string keyword, string option) => Array.IndexOf(Of(keyword), option) >= 0;

    public static string Unknown(string keyword, string option)
    {
        var known = Of(keyword);
        return known.Length == 0
            ? $"{keyword} has no option '--{option}': remove it"
            : $"{keyword} has no option '--{option}': write one of --{string.Join(", --", known)}";
    }

    private static string[] Of(string keyword) => keyword switch
    {
        "FROM" => ["platform"],
        "RUN" => ["mount", "network", "security", "device"],
        "COPY" => ["from", "chown", "chmod", "link", "parents", "exclude"],
        "ADD" => ["keep-git-dir", "checksum", "chown", "chmod", "link", "exclude", "unpack"],
        "HEALTHCHECK" => ["interval", "timeout", "start-period", "start-interval", "retries"],
        _ => [],
    };
}
