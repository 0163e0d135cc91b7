using ManifestDsl.MSBuild.Tests.Tasks;
using Microsoft.Build.Utilities;

namespace ManifestDsl.MSBuild.Tests.Reports;

/// <summary>Reports on their way through the task that collects inputs.</summary>
public sealed class CollectReportsTests : IDisposable
{
    private readonly TempFolder folder = new();
    private RecordingEngine engine = new();

    [Fact]
    public void Reports_are_handed_over_in_the_order_of_their_paths()
    {
        folder.Write("p/trivy/web.json", SampleReports.Image);
        folder.Write("p/trivy/config.json", SampleReports.Config);
        var lines = Run(expected: true, "trivy/web.json", "trivy/config.json", "trivy/../trivy/web.json");
        Assert.Equal(3, lines.Length);
        Assert.Equal("trivy\t\tHIGH%0A7%0Afalse", lines[0]);
        Assert.StartsWith($"trivy-config\t{folder["p/trivy/config.json"]}\ttrivy/config.json%0Aissue%09KSV-0014%09", lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"trivy-image\t{folder["p/trivy/web.json"]}\ttrivy/web.json%0Aartifact%09ghcr.io/acme/web:1.4%0A", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("%0Astale%0A", lines[2], StringComparison.Ordinal);
        Assert.DoesNotContain("stale", Run(expected: true, task => task.Today = "2026-01-09", "trivy/web.json")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_reports_there_is_no_line_unless_they_are_required()
    {
        Assert.Empty(Run(expected: true));
        Assert.Equal(["trivy\t\tHIGH%0A7%0Atrue"], Run(expected: true, task => task.RequireScan = true));
        Assert.False(File.Exists(folder["p/obj/manifests.reports"]));
    }

    [Fact]
    public void Each_report_that_cannot_be_read_is_an_error_at_the_file()
    {
        folder.Write("p/trivy/empty.json", "");
        folder.Write("p/trivy/half.json", SampleReports.Image[..200]);
        folder.Write("p/trivy/sarif.json", """{ "runs": [] }""");
        Directory.CreateDirectory(folder["p/trivy/folder.json"]);
        var lines = Run(expected: false, "trivy/empty.json", "trivy/half.json", "trivy/sarif.json", "trivy/gone.json", "trivy/folder.json");
        Assert.Equal(
            [("MDSL0042", "empty.json", 0), ("MDSL0042", "folder.json", 0), ("MDSL0042", "gone.json", 0), ("MDSL0042", "half.json", 7), ("MDSL0043", "sarif.json", 0)],
            engine.Errors.Select(error => (error.Code, Path.GetFileName(error.File), error.LineNumber)));
        Assert.Equal(
            "There is no report 'trivy/gone.json', which a ManifestTrivyReport names. Scan the images with 'dotnet build -t:ScanImages', or correct the item.",
            engine.Errors[2].Message);

        // The compiler is told as well: in an IDE the error stands nowhere else, and the images count as not scanned.
        Assert.Equal(5, lines.Count(line => line.StartsWith("trivy-problem\t", StringComparison.Ordinal)));
        Assert.Contains($"trivy-problem\t{folder["p/trivy/empty.json"]}\ttrivy/empty.json%0AMDSL0042%0AThe report is empty, so the scan did not end. Scan again", lines);
        Run(expected: true, task => task.FailOnUnreadableReports = false, "trivy/empty.json");
    }

    [Fact]
    public void A_report_that_did_not_change_is_not_read_again()
    {
        folder.Write("p/trivy/web.json", SampleReports.Image);
        var before = Run(expected: true, "trivy/web.json");
        var time = File.GetLastWriteTimeUtc(folder["p/trivy/web.json"]);

        // Of the same size and time: nobody looks into it.
        folder.Write("p/trivy/web.json", new string('x', SampleReports.Image.Length));
        File.SetLastWriteTimeUtc(folder["p/trivy/web.json"], time);
        Assert.Equal(before, Run(expected: true, "trivy/web.json"));

        Run(expected: false, task => task.TrivySeverity = "LOW", "trivy/web.json");
        Run(expected: false, "trivy/web.json");
        folder.Write("p/trivy/web.json", SampleReports.Image);
        Assert.Equal(before, Run(expected: true, "trivy/web.json"));
        Assert.Empty(Run(expected: true));
    }

    [Fact]
    public void A_damaged_cache_is_none()
    {
        folder.Write("p/trivy/web.json", SampleReports.Image);
        var before = Run(expected: true, "trivy/web.json");
        var cache = folder.Read("p/obj/manifests.reports");
        foreach (var damaged in new[] { "", "x", cache[..60], cache.Replace("Image", "Odd", StringComparison.Ordinal), cache.Replace('\t', ' ') })
        {
            folder.Write("p/obj/manifests.reports", damaged);
            Assert.Equal(before, Run(expected: true, "trivy/web.json"));
        }
    }

    public void Dispose() => folder.Dispose();

    private string[] Run(bool expected, params string[] reports) => Run(expected, static _ => { }, reports);

    private string[] Run(bool expected, Action<CollectInputs> change, params string[] reports)
    {
        engine = new RecordingEngine();
        var task = new CollectInputs
        {
            BuildEngine = engine,
            ProjectFile = folder["p/Hello.csproj"],
            InputsFile = "obj/manifests.inputs",
            ReportCacheFile = "obj/manifests.reports",
            Today = "2026-02-01",
            TrivyReports = [.. reports.Select(path => new TaskItem(Path.Combine(folder["p"], path)))],
        };
        change(task);
        Assert.Equal(expected, task.Execute());
        return File.ReadAllText(folder["p/obj/manifests.inputs"]).Split('\n')[1..^1];
    }
}
