using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.MSBuild.Reports;

/// <summary>A report as Trivy wrote it before version 0.20: the list of results, without what it is about.</summary>
internal static class FirstSchema
{
    /// <summary>Reads the report. The image is named by the result about its distribution alone: <c>alpine:3.10 (alpine 3.10.9)</c>.</summary>
    public static ImageScan Read(ReportNode root, string name, ReportSettings settings)
    {
        var found = new ResultReader(settings, baseLayers: null);
        var (artifact, os) = ("", "");
        foreach (var item in root.Items())
        {
            var result = item.As(System.Text.Json.JsonValueKind.Object, "an object");
            found.Add(result);
            var target = result.Required("Target");
            if (artifact.Length == 0 && target.LastIndexOf(" (", StringComparison.Ordinal) is var bracket and > 0 && target[target.Length - 1] == ')')
            {
                artifact = target.Substring(0, bracket);
                os = target.Substring(bracket + 2, target.Length - bracket - 3);
            }
        }

        if (artifact.Length == 0)
        {
            throw new ReportProblem(ProblemCodes.ForeignReport, "The report is of an old version of Trivy and does not say of which image it is. Scan with Trivy 0.20 or newer.");
        }

        return new ImageScan
        {
            Name = name,
            Artifact = artifact,
            OperatingSystem = os,
            Vulnerabilities = found.Vulnerabilities,
            Secrets = found.Secrets,
            Misconfigurations = found.Misconfigurations,
        };
    }
}
