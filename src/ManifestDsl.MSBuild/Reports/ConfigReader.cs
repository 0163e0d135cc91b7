using System.Collections.Immutable;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.MSBuild.Reports;

/// <summary>A report of <c>trivy config --format json</c>.</summary>
internal static class ConfigReader
{
    /// <summary>Reads the report.</summary>
    public static ConfigScan Read(ReportNode root, List<ReportNode> results, string name, ReportSettings settings)
    {
        var artifact = root.Text("ArtifactName");
        var issues = ImmutableArray.CreateBuilder<ConfigIssue>();
        foreach (var result in results)
        {
            var target = result.Required("Target");
            foreach (var item in result.Objects("Misconfigurations"))
            {
                if (ResultReader.HasFailed(item) && ResultReader.SeverityOf(item) is var severity && severity >= settings.Severity)
                {
                    issues.Add(IssueOf(item, severity, artifact, target));
                }
            }
        }

        return new ConfigScan { Name = name, Issues = issues.ToImmutable() };
    }

    private static ConfigIssue IssueOf(ReportNode item, ScanSeverity severity, string artifact, string target)
    {
        var cause = item.Object("CauseMetadata");
        var start = cause?.Number("StartLine") ?? 0;
        return new ConfigIssue(
            ScannerIds.Normalize(item.Text("AVDID") is { Length: > 0 } id ? id : item.Required("ID")),
            severity,
            item.Text("Message") is { Length: > 0 } message ? message : item.Text("Title"),
            item.Text("Resolution"),
            artifact.Replace('\\', '/'),
            target.Replace('\\', '/'),
            start,
            Math.Max(start, cause?.Number("EndLine") ?? 0),
            TextAt(cause?.Object("Code"), start));
    }

    /// <summary>The line as the report quotes it, by which it is known that the file is still the same.</summary>
    private static string TextAt(ReportNode? code, int line)
    {
        foreach (var quoted in code?.Objects("Lines") ?? [])
        {
            if (quoted.Number("Number") == line && !quoted.Flag("Truncated"))
            {
                return quoted.Text("Content").Trim();
            }
        }

        return "";
    }
}
