using ManifestDsl.Engine.Policy.Waivers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Evaluation;

/// <summary>The MSBuild properties about waivers and baselines. The names with an underscore are made by the build's targets from what the project says.</summary>
public static class ExceptionProperties
{
    /// <summary>Reads the properties.</summary>
    /// <param name="options">The global options of the compilation.</param>
    public static ExceptionOptions Read(AnalyzerConfigOptions options) => new()
    {
        NonWaivable = Read(options, "_ManifestNonWaivable"),
        Today = Read(options, "ManifestToday"),
        WritesBaseline = Read(options, "_ManifestWritesBaseline") == "true",
    };

    /// <summary>The baseline among the additional files of the compilation; null when the project has none.</summary>
    public static AdditionalText? BaselineFile(AnalyzerConfigOptions options, IEnumerable<AdditionalText> files)
    {
        // The end of the path has to do: a value of an editorconfig ends at the first # or ; and a folder above the project may have either.
        var path = Normalize(Read(options, "ManifestBaseline"));
        while (path.StartsWith("../", StringComparison.Ordinal) || path.StartsWith("./", StringComparison.Ordinal))
        {
            path = path.Substring(path.IndexOf('/') + 1);
        }

        if (path.Length > 0)
        {
            foreach (var file in files)
            {
                if (("/" + Normalize(file.Path)).EndsWith("/" + path, StringComparison.Ordinal))
                {
                    return file;
                }
            }
        }

        return null;
    }

    private static string Normalize(string path) => path.Replace('\\', '/').TrimStart('/');

    private static string Read(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) ? value.Trim() : "";
}
