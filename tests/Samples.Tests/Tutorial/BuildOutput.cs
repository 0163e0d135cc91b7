using System.Text.RegularExpressions;

namespace ManifestDsl.Samples.Tests.Tutorial;

/// <summary>What a build said, in the words of a page: paths from the project's folder, without links and the name of the project.</summary>
internal static partial class BuildOutput
{
    /// <summary>The lines, each once.</summary>
    /// <param name="output">The whole output.</param>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="binaries">Where this build wrote what a user's build writes to <c>bin/Debug/net10.0</c>.</param>
    public static string[] Lines(string output, string folder, string binaries) =>
    [
        .. output.Split('\n')
            .Select(line => Project().Replace(line.Trim(), ""))
            .Select(line => Link().Replace(line, ""))
            .Select(line => line.Replace(binaries, "bin/Debug/net10.0", StringComparison.Ordinal).Replace(folder + "/", "", StringComparison.Ordinal))
            .Distinct(),
    ];

    /// <summary>What differs between the lines and those that the page quotes; null when nothing does. Findings must all be quoted.</summary>
    public static string? Difference(IReadOnlyList<string> lines, IReadOnlyList<string> quoted)
    {
        var found = Findings(lines);
        var expected = Findings(quoted);
        return !found.SequenceEqual(expected)
            ? $"The page quotes\n{string.Join('\n', expected)}\nand this was said\n{string.Join('\n', found)}"
            : quoted.FirstOrDefault(line => !lines.Contains(line)) is { } missing ? $"'{missing}' is not among\n{string.Join('\n', lines)}" : null;
    }

    private static string[] Findings(IReadOnlyList<string> lines) => [.. lines.Where(line => Finding().IsMatch(line)).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@": (warning|error) [A-Z]+\d+: ")]
    private static partial Regex Finding();

    [GeneratedRegex(@" \[[^\]]*\.csproj\]$")]
    private static partial Regex Project();

    [GeneratedRegex(@" \(https://[^ ]*\)$")]
    private static partial Regex Link();
}
