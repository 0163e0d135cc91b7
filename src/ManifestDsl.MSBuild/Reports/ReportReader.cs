using System.Text.Json;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.MSBuild.Reports;

/// <summary>The bytes of a report → what the compiler is told of it. Throws nothing but <see cref="ReportProblem"/>.</summary>
internal static class ReportReader
{
    private const string ImageType = "container_image";

    /// <summary>Reads a report of either kind.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its path from the project's folder.</param>
    /// <param name="settings">What the project asks for.</param>
    public static (ReportKind Kind, string Content) Read(byte[] bytes, string name, ReportSettings settings)
    {
        using var document = Parse(bytes);
        var root = document.RootElement;
        try
        {
            return root.ValueKind switch
            {
                JsonValueKind.Object => ReadObject(new ReportNode(root, ""), name, settings),
                JsonValueKind.Array => (ReportKind.Image, ScanText.Of(FirstSchema.Read(new ReportNode(root, ""), name, settings))),
                _ => throw ReportProblem.Foreign("holds no object"),
            };
        }
        catch (InvalidOperationException)
        {
            // How the JSON library says, only when it is asked for a text, that the text is none.
            throw new ReportProblem(ProblemCodes.UnreadableReport, "The report has a text that is not UTF-8. Scan again.");
        }
    }

    private static JsonDocument Parse(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new ReportProblem(ProblemCodes.UnreadableReport, "The report is UTF-16, as some shells write what they redirect. Let Trivy write the file, with --output.");
        }

        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        if (bytes.Length == start)
        {
            throw new ReportProblem(ProblemCodes.UnreadableReport, "The report is empty, so the scan did not end. Scan again.");
        }

        try
        {
            return JsonDocument.Parse(new ReadOnlyMemory<byte>(bytes, start, bytes.Length - start));
        }
        catch (JsonException e)
        {
            throw new ReportProblem(ProblemCodes.UnreadableReport, "The report is no JSON, or ends too early. Scan again.", (int)(e.LineNumber ?? -1) + 1, (int)(e.BytePositionInLine ?? -1) + 1);
        }
    }

    private static (ReportKind Kind, string Content) ReadObject(ReportNode root, string name, ReportSettings settings)
    {
        RefuseOtherFormats(root);
        var version = root.Number("SchemaVersion");
        if (version != 2)
        {
            throw new ReportProblem(ProblemCodes.ForeignReport, $"The report has schema version {version}, and version 2 is known. Scan with a version of Trivy that writes it.");
        }

        var type = root.Text("ArtifactType");
        var results = root.Objects("Results").ToList();
        if (type is "" or ImageType)
        {
            return (ReportKind.Image, ScanText.Of(ImageReader.Read(root, results, name, settings)));
        }

        // trivy config has no type of its own: it scans a folder for nothing but settings.
        if (results.Exists(static result => result.Text("Class") != "config"))
        {
            throw ReportProblem.Foreign($"is the report of a scan of a {type}");
        }

        return (ReportKind.Config, ScanText.Of(ConfigReader.Read(root, results, name, settings)));
    }

    private static void RefuseOtherFormats(ReportNode root)
    {
        var other = Has("bomFormat") ? "is a CycloneDX document"
            : Has("spdxVersion") || Has("SPDXID") ? "is an SPDX document"
            : Has("runs") ? "is a SARIF log"
            : Has("ClusterName") ? "is the report of a scan of a cluster"
            : Has("detector") && Has("manifests") ? "is a snapshot of dependencies for GitHub"
            : Has("SchemaVersion") ? null : "has no SchemaVersion";
        if (other is not null)
        {
            throw ReportProblem.Foreign(other);
        }

        bool Has(string field) => root.Value.TryGetProperty(field, out _);
    }
}
