using System.Globalization;
using System.Text;
using ManifestDsl.Engine.Scanning;
using ManifestDsl.MSBuild.Inputs;

namespace ManifestDsl.MSBuild.Reports;

/// <summary>
/// What was read of reports in an earlier build, kept in obj: reports are large, and most builds find them as they were. A report is the same while its
/// size and its time are, as MSBuild itself goes by.
/// </summary>
internal sealed class ReportCache
{
    private readonly string file;
    private readonly string head;
    private readonly Dictionary<string, string[]> known = new(StringComparer.Ordinal);
    private readonly StringBuilder text;
    private readonly string before = "";

    public ReportCache(string file, ReportSettings settings)
    {
        this.file = file;
        head = $"ManifestDsl reports 1 {settings.Severity.ToText()} {(settings.IgnoreUnfixed ? "fixed" : "all")}\n";
        text = new StringBuilder(head);
        try
        {
            before = file.Length > 0 && File.Exists(file) ? File.ReadAllText(file, Encoding.UTF8) : "";
        }
        catch (Exception e) when (FileErrors.Covers(e))
        {
            // Then everything is read again.
        }

        if (before.StartsWith(head, StringComparison.Ordinal))
        {
            foreach (var line in before.Substring(head.Length).Split('\n'))
            {
                if (InputLine.Read(line) is [var path, _, _, "Image" or "Config", _] parts)
                {
                    known[path] = parts;
                }
            }
        }
    }

    /// <summary>What is known of a report; null when it has to be read.</summary>
    public ReportText? Find(FileInfo report)
    {
        if (!known.TryGetValue(report.FullName, out var parts) || parts[1] != Size(report) || parts[2] != Time(report))
        {
            return null;
        }

        var found = new ReportText(parts[3] == "Image" ? ReportKind.Image : ReportKind.Config, report.FullName, parts[4]);
        Add(report, found);
        return found;
    }

    /// <summary>Keeps what was read of a report.</summary>
    public void Add(FileInfo report, ReportText read) => InputLine.Append(text, report.FullName, Size(report), Time(report), read.Kind.ToString(), read.Content);

    /// <summary>Writes what is to be kept, if it is not there already.</summary>
    public void Save()
    {
        var now = text.ToString();
        if (file.Length > 0 && now != before && (now.Length > head.Length || before.Length > 0))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, now, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static string Size(FileInfo report) => report.Length.ToString(CultureInfo.InvariantCulture);

    private static string Time(FileInfo report) => report.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture);
}
