using System.Globalization;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.MSBuild.Reports;

/// <summary>A report of <c>trivy image --format json</c>.</summary>
internal static class ImageReader
{
    /// <summary>Reads the report.</summary>
    public static ImageScan Read(ReportNode root, List<ReportNode> results, string name, ReportSettings settings)
    {
        var artifact = root.Required("ArtifactName");
        var metadata = root.Object("Metadata");
        var os = metadata?.Object("OS");
        var found = new ResultReader(settings, BaseLayers.Of(metadata));
        results.ForEach(found.Add);
        return new ImageScan
        {
            Name = name,
            Artifact = artifact,
            Tags = [.. metadata?.Texts("RepoTags") ?? []],
            Digests = [.. (metadata?.Texts("RepoDigests") ?? []).Append(artifact).Select(DigestOf).Where(static digest => digest.Length > 0).Distinct(StringComparer.Ordinal)],
            Created = Created(root.Text("CreatedAt")),
            OperatingSystem = os is { } system ? (system.Text("Family") + " " + system.Text("Name")).Trim() : "",
            IsEndOfLife = os?.Flag("EOSL") ?? false,
            Vulnerabilities = found.Vulnerabilities,
            Secrets = found.Secrets,
            Misconfigurations = found.Misconfigurations,
        };
    }

    private static string DigestOf(string reference) => reference.IndexOf('@') is var at and >= 0 ? reference.Substring(at + 1) : "";

    /// <summary>A time without which the report is of unknown age is none: the zero of the language that Trivy is written in, or none at all.</summary>
    private static string Created(string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time))
        {
            throw ReportProblem.Malformed("CreatedAt", "a time");
        }

        return time.Year > 1 ? time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : "";
    }
}
