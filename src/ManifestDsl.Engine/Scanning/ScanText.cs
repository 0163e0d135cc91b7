using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ManifestDsl.Engine.Scanning;

/// <summary>Reports as the build hands them to the compiler: short texts with a fact on each line, its parts separated by tabs. The first line is the name of the report.</summary>
public static class ScanText
{
    /// <summary>The line that says that a report is too old. It is not part of <see cref="Of(ImageScan)"/>, since it depends on the day.</summary>
    public const string Stale = "stale\n";

    /// <summary>The text of an image's report.</summary>
    public static string Of(ImageScan scan)
    {
        var text = new StringBuilder();
        Line(text, scan.Name);
        Line(text, "artifact", scan.Artifact);
        foreach (var tag in scan.Tags)
        {
            Line(text, "tag", tag);
        }

        foreach (var digest in scan.Digests)
        {
            Line(text, "digest", digest);
        }

        Line(text, "created", scan.Created);
        Line(text, "os", scan.OperatingSystem, scan.IsEndOfLife ? "eol" : "");
        foreach (var v in scan.Vulnerabilities)
        {
            Line(text, "vulnerability", v.Id, v.Severity.ToText(), v.Package, v.Installed, v.Fixed, Number(v.Packages), v.IsInBase ? "base" : "");
        }

        Issues("secret", scan.Secrets);
        Issues("misconfiguration", scan.Misconfigurations);
        return text.ToString();

        void Issues(string sort, ImmutableArray<ScanIssue> issues)
        {
            foreach (var issue in issues)
            {
                Line(text, sort, issue.Id, issue.Severity.ToText(), issue.Title, issue.Place);
            }
        }
    }

    /// <summary>The text of a report of <c>trivy config</c>.</summary>
    public static string Of(ConfigScan scan)
    {
        var text = new StringBuilder();
        Line(text, scan.Name);
        foreach (var i in scan.Issues)
        {
            Line(text, "issue", i.Id, i.Severity.ToText(), i.Message, i.Resolution, i.Artifact, i.Target, Number(i.StartLine), Number(i.EndLine), i.Text);
        }

        return text.ToString();
    }

    /// <summary>The report that a text is of. Lines that are none are skipped. Never throws.</summary>
    public static ImageScan ReadImage(string file, string text)
    {
        var lines = Lines(text, out var name);
        var os = Find(lines, "os");
        return new ImageScan
        {
            Name = name,
            File = file,
            Artifact = Part(Find(lines, "artifact"), 1),
            Tags = [.. All(lines, "tag", 2).Select(static parts => parts[1])],
            Digests = [.. All(lines, "digest", 2).Select(static parts => parts[1])],
            Created = Part(Find(lines, "created"), 1),
            IsStale = Find(lines, "stale").Length > 0,
            OperatingSystem = Part(os, 1),
            IsEndOfLife = Part(os, 2) == "eol",
            Vulnerabilities = [.. All(lines, "vulnerability", 8).Select(static p => new Vulnerability(p[1], Severity(p[2]), p[3], p[4], p[5], Number(p[6]), p[7] == "base"))],
            Secrets = ReadIssues(lines, "secret"),
            Misconfigurations = ReadIssues(lines, "misconfiguration"),
        };
    }

    /// <summary>The report that a text is of. Lines that are none are skipped. Never throws.</summary>
    public static ConfigScan ReadConfig(string file, string text) => new()
    {
        File = file,
        Issues = [.. All(Lines(text, out var name), "issue", 10).Select(static p => new ConfigIssue(p[1], Severity(p[2]), p[3], p[4], p[5], p[6], Number(p[7]), Number(p[8]), p[9]))],
        Name = name,
    };

    private static List<string[]> Lines(string text, out string name)
    {
        var lines = text.Split('\n');
        name = lines[0];
        return [.. lines.Skip(1).Select(static line => line.Split('\t'))];
    }

    private static IEnumerable<string[]> All(List<string[]> lines, string sort, int parts) => lines.Where(line => line.Length == parts && line[0] == sort);

    private static string[] Find(List<string[]> lines, string sort) => lines.Find(line => line[0] == sort) ?? [];

    private static string Part(string[] parts, int index) => index < parts.Length ? parts[index] : "";

    private static ImmutableArray<ScanIssue> ReadIssues(List<string[]> lines, string sort) =>
        [.. All(lines, sort, 5).Select(static p => new ScanIssue(p[1], Severity(p[2]), p[3], p[4]))];

    private static ScanSeverity Severity(string text) => ScanSeverities.TryParse(text, out var severity) ? severity : ScanSeverity.Critical;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static void Line(StringBuilder text, params string[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                text.Append('\t');
            }

            foreach (var c in parts[i])
            {
                // Tabs and line ends are ours; a report has them in texts of its own only by mistake or by malice.
                text.Append(c < ' ' ? ' ' : c);
            }
        }

        text.Append('\n');
    }
}
