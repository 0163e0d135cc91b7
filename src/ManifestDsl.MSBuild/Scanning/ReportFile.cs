using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Scanning;
using ManifestDsl.MSBuild.Reports;

namespace ManifestDsl.MSBuild.Scanning;

/// <summary>The reports on disk.</summary>
internal static class ReportFile
{
    private const int LongestName = 100;

    /// <summary>
    /// The file of an image's report: <c>ghcr.io_acme_web_1.2-0a1b2c3d.json</c>. The digits keep images apart whose names differ only in what a file name cannot hold.
    /// </summary>
    public static string NameOf(string image)
    {
        var name = new StringBuilder(image.Length);
        foreach (var c in image.Length > LongestName ? image.Substring(0, LongestName) : image)
        {
            name.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' ? c : '_');
        }

        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(image));
        return $"{name}-{hash[0]:x2}{hash[1]:x2}{hash[2]:x2}{hash[3]:x2}.json";
    }

    /// <summary>Why a file is no report of the image; null when it is one.</summary>
    public static string? Problem(string file, string image)
    {
        if (!File.Exists(file))
        {
            return "it wrote no report";
        }

        var bytes = File.ReadAllBytes(file);
        try
        {
            // What this build cannot read, the next one cannot either.
            if (ReportReader.Read(bytes, NameOf(image), new ReportSettings(ScanSeverity.Unknown, IgnoreUnfixed: false)).Kind != ReportKind.Image)
            {
                return "what it wrote is no report of an image";
            }
        }
        catch (ReportProblem problem)
        {
            return $"what it wrote cannot be read: {problem.Message.TrimEnd('.')}";
        }

        var name = ArtifactName(bytes);
        return name is null ? "its report does not say of which image it is"
            : !IsSame(name, image) ? $"it wrote a report of '{name}'"
            : null;
    }

    private static string? ArtifactName(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("ArtifactName", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
    }

    private static bool IsSame(string reported, string image) =>
        reported == image
        || (ImageReference.TryParse(reported, out var one) && ImageReference.TryParse(image, out var other)
            && one!.FullName == other!.FullName && one.Digest == other.Digest && (one.Tag ?? "latest") == (other.Tag ?? "latest"));
}
