using System.Diagnostics;
using System.Runtime.Versioning;
using ManifestDsl.MSBuild.Scanning;

namespace ManifestDsl.MSBuild.Tests.Scanning;

/// <summary>What the task does with a scanner that behaves, and with one that does not.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ScanTests : IDisposable
{
    private const string Web = "ghcr.io/acme/web:1.2";
    private static readonly string WebReport = ReportFile.NameOf(Web);
    private readonly ScannerStandIn trivy = new();

    [Fact]
    public void Each_image_is_scanned_once_and_its_report_kept()
    {
        Assert.True(trivy.Scan([Web, "nginx:1.29", Web]));

        Assert.Equal(["image", "--format", "json", "--output", "OUT", Web, "image", "--format", "json", "--output", "OUT", "nginx:1.29"], trivy.Arguments);
        Assert.Equal([WebReport, ReportFile.NameOf("nginx:1.29")], trivy.Reports);
        Assert.Contains($"\"ArtifactName\": \"{Web}\"", trivy.Folder.Read("trivy/" + WebReport), StringComparison.Ordinal);
        Assert.Equal([$"Hello: scanned {Web} -> trivy/{WebReport}", $"Hello: scanned nginx:1.29 -> trivy/{ReportFile.NameOf("nginx:1.29")}"], trivy.Engine.Messages);
    }

    [Fact]
    public void Further_arguments_come_before_the_image()
    {
        Assert.True(trivy.Scan([Web], static task => task.Arguments = " --skip-dirs \"/a b\"\n --ignore-unfixed "));
        Assert.Equal(["image", "--format", "json", "--output", "OUT", "--skip-dirs", "/a b", "--ignore-unfixed", Web], trivy.Arguments);
    }

    [Fact]
    public void It_runs_in_the_folder_of_the_project_and_gets_no_input()
    {
        trivy.Write("pwd >> cwd; cat >> cwd; " + ScannerStandIn.Succeeds);
        Assert.True(trivy.Scan([Web]));
        Assert.EndsWith(Path.GetFileName(trivy.Folder.Root) + "\n", trivy.Folder.Read("cwd"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_report_replaces_the_older_one()
    {
        Assert.True(trivy.Scan([Web]));
        trivy.Write(ScannerStandIn.Succeeds.Replace("[]", "null", StringComparison.Ordinal));
        Assert.True(trivy.Scan([Web]));
        Assert.Contains("\"Results\": null", trivy.Folder.Read("trivy/" + WebReport), StringComparison.Ordinal);
        Assert.Single(trivy.Reports);
    }

    [Fact]
    public void An_exit_code_is_an_error_with_the_last_lines_and_the_others_are_scanned()
    {
        Assert.True(trivy.Scan(["nginx:1.29"]));
        var before = trivy.Folder.Read("trivy/" + ReportFile.NameOf("nginx:1.29"));

        trivy.Write($$"""[ "$image" = nginx:1.29 ] && { echo 'no such image' >&2; echo half > "$out"; exit 3; }; {{ScannerStandIn.Succeeds}}""");
        Assert.False(trivy.Scan(["nginx:1.29", "redis:8"]));
        Assert.Equal(
            "nginx:1.29 was not scanned: Trivy ended with code 3. Its last report, if there is one, is left as it was. Trivy said:\nno such image",
            trivy.Error("MDSL0056"));
        Assert.Equal([ReportFile.NameOf("nginx:1.29"), ReportFile.NameOf("redis:8")], trivy.Reports);
        Assert.Equal(before, trivy.Folder.Read("trivy/" + ReportFile.NameOf("nginx:1.29")));
    }

    [Theory]
    [InlineData("""printf '{ "SchemaVersion": 2, "ArtifactName": "%s", "Results": [' "$image" > "$out" """, "what it wrote cannot be read: The report is no JSON, or ends too early")]
    [InlineData("""printf '{ "SchemaVersion": 2, "ArtifactName": "%s" } trailing' "$image" > "$out" """, "what it wrote cannot be read: The report is no JSON, or ends too early")]
    [InlineData("""printf '' > "$out" """, "what it wrote cannot be read: The report is empty")]
    [InlineData("""printf '{ "bomFormat": "CycloneDX" }' > "$out" """, "what it wrote cannot be read: ")]
    [InlineData("""printf '[]' > "$out" """, "what it wrote cannot be read: ")]
    [InlineData("""printf '{ "SchemaVersion": 2, "ArtifactName": "%s", "ArtifactType": "filesystem", "Results": [{ "Target": "a.yaml", "Class": "config" }] }' "$image" > "$out" """, "what it wrote is no report of an image")]
    [InlineData("""printf '{ "SchemaVersion": 2, "ArtifactName": "ghcr.io/acme/web:1.3", "ArtifactType": "container_image" }' > "$out" """, "it wrote a report of 'ghcr.io/acme/web:1.3'")]
    [InlineData("true", "it wrote no report")]
    public void What_is_no_whole_report_of_the_image_is_an_error_and_replaces_nothing(string body, string reason)
    {
        trivy.Write(body);
        Assert.False(trivy.Scan([Web]));
        Assert.Contains(reason, trivy.Error("MDSL0057"), StringComparison.Ordinal);
        Assert.Empty(trivy.Reports);

        trivy.Write(ScannerStandIn.Succeeds);
        Assert.True(trivy.Scan([Web]));
        trivy.Write(body);
        Assert.False(trivy.Scan([Web]));
        Assert.Contains("SchemaVersion", trivy.Folder.Read("trivy/" + WebReport), StringComparison.Ordinal);
        Assert.Single(trivy.Reports);
    }

    [Fact]
    public void A_report_may_name_the_image_in_full()
    {
        trivy.Write("""printf '{ "SchemaVersion": 2, "ArtifactName": "docker.io/library/nginx:latest" }' > "$out" """);
        Assert.True(trivy.Scan(["nginx"]));
    }

    [Fact]
    public void Much_output_holds_nothing_up()
    {
        trivy.Write("""
            i=0; while [ $i -lt 2000 ]; do printf '%01000d\n' $i >&2; printf '%01000d' $i; i=$((i+1)); done
            echo 'the end' >&2
            exit 1
            """);
        Assert.False(trivy.Scan([Web]));
        var message = trivy.Error("MDSL0056");
        Assert.EndsWith("the end", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 100, 10_000);
    }

    [Fact]
    public void What_takes_too_long_is_stopped_with_all_that_it_started()
    {
        trivy.Write("sleep 60 & echo $! > child; echo waiting >&2; wait");
        var watch = Stopwatch.StartNew();
        Assert.False(trivy.Scan([Web], static task => task.Timeout = 1));

        Assert.Contains("it took longer than 1 seconds and was stopped. Set TrivyTimeout", trivy.Error("MDSL0056"), StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
        Assert.True(HasEnded(trivy.Folder.Read("child")));
        Assert.Empty(trivy.Reports);
    }

    [Fact]
    public void What_is_left_running_behind_holds_nothing_up()
    {
        trivy.Write(ScannerStandIn.Succeeds + "\nsleep 20 & echo $! > child");
        var watch = Stopwatch.StartNew();
        Assert.True(trivy.Scan([Web]));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
        Process.GetProcessById(int.Parse(trivy.Folder.Read("child"), System.Globalization.CultureInfo.InvariantCulture)).Kill();
    }

    [Fact]
    public async Task Cancelling_the_build_stops_it_and_the_images_after_it()
    {
        trivy.Write("sleep 60 & echo $! > child; wait");
        ScanImages? task = null;
        var scan = Task.Run(() => trivy.Scan([Web, "nginx:1.29"], configured => task = configured));
        while (!File.Exists(trivy.Folder["child"]) || trivy.Folder.Read("child").Length == 0)
        {
            await Task.Delay(20);
        }

        task!.Cancel();
        Assert.False(await scan);
        Assert.Contains($"The scan was cancelled at {Web}", trivy.Error("MDSL0056"), StringComparison.Ordinal);
        Assert.True(HasEnded(trivy.Folder.Read("child")));
        Assert.Empty(trivy.Reports);
        Assert.DoesNotContain("nginx:1.29", trivy.Arguments);
    }

    [Theory]
    [InlineData("no-such-scanner", "'no-such-scanner' is not on the PATH")]
    [InlineData("tools/trivy", "there is no file 'tools/trivy'")]
    public void Without_the_scanner_the_error_says_how_to_get_it(string path, string reason)
    {
        Assert.False(trivy.Scan([Web, "nginx:1.29"], task => task.ToolPath = path));
        Assert.Equal($"The images were not scanned: {reason}. Install Trivy (https://trivy.dev/latest/getting-started/installation/), or set TrivyPath to its file.", trivy.Error("MDSL0055"));
    }

    [Fact]
    public void A_file_that_cannot_be_run_is_said_once()
    {
        File.SetUnixFileMode(trivy.Tool, UnixFileMode.UserRead);
        Assert.False(trivy.Scan([Web, "nginx:1.29"]));
        Assert.Contains("cannot be started", trivy.Error("MDSL0055"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_is_found_from_the_folder_of_the_project_and_on_the_path()
    {
        Assert.True(trivy.Scan([Web], static task => task.ToolPath = "bin dir/trivy"));
        var folder = Path.GetDirectoryName(trivy.Tool)!;
        Assert.Equal(trivy.Tool, Executable.Find("trivy", "/", $"/no/such/folder:relative::{folder}"));
        Assert.Null(Executable.Find("trivy", folder, "relative:."));
        Assert.Null(Executable.Find("trivy", folder, null));
    }

    [Theory]
    [InlineData("-rf")]
    [InlineData("--output=/etc/passwd")]
    [InlineData("web;rm")]
    [InlineData("web $(id)")]
    [InlineData("Web")]
    public void What_is_no_image_reference_is_refused_and_never_passed_on(string image)
    {
        Assert.False(trivy.Scan([image, Web]));
        Assert.StartsWith($"'{image}' was not scanned: it is no image reference.", trivy.Error("MDSL0056"), StringComparison.Ordinal);
        Assert.DoesNotContain(image, trivy.Arguments);
        Assert.Equal([WebReport], trivy.Reports);
    }

    [Fact]
    public void Reports_of_images_that_are_gone_are_deleted_and_those_of_others_are_not()
    {
        trivy.Folder.Write("trivy/mine.json", "{}");
        Assert.True(trivy.Scan([Web, "nginx:1.29"]));
        Assert.True(trivy.Scan(["nginx:1.29"]));
        Assert.Equal(["mine.json", ReportFile.NameOf("nginx:1.29")], trivy.Reports);
        Assert.Contains($"Hello: trivy/{WebReport} (removed)", trivy.Engine.Messages);

        Assert.True(trivy.Scan([]));
        Assert.Equal(["mine.json"], trivy.Reports);
        Assert.Contains("Hello: there is no image to scan", trivy.Engine.Messages);

        Assert.True(trivy.Scan([Web]));
        Assert.True(trivy.Scan([Web], static task => task.ReportsFolder = "elsewhere"));
        Assert.Equal(["mine.json"], trivy.Reports);
        Assert.Equal([WebReport], trivy.Folder.List("elsewhere"));

        // A list that somebody has changed.
        trivy.Folder.Write("obj/manifests.scans", trivy.Folder["trivy"] + "\n../Hello.json\nmine.txt\n");
        trivy.Folder.Write("Hello.json", "{}");
        Assert.True(trivy.Scan([Web]));
        Assert.True(File.Exists(trivy.Folder["Hello.json"]));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_and_an_assembly_that_cannot_be_read_are_errors()
    {
        trivy.Folder.Write("trivy", "a file");
        Assert.False(trivy.Scan([Web]));
        Assert.Contains("Set TrivyReportsPath to another folder", trivy.Error("MDSL0014"), StringComparison.Ordinal);

        Assert.False(trivy.Scan([Web], static task => task.AssemblyFile = "obj/none.dll"));
        Assert.Contains("none.dll", trivy.Error("MDSL0017"), StringComparison.Ordinal);
    }

    public void Dispose() => trivy.Dispose();

    private static bool HasEnded(string id)
    {
        // Whose parent has ended is reaped by another process, in its own time.
        for (var i = 0; i < 200; i++)
        {
            var status = $"/proc/{id.Trim()}/stat";
            try
            {
                if (!File.Exists(status) || File.ReadAllText(status).Contains(") Z ", StringComparison.Ordinal))
                {
                    return true;
                }
            }
            catch (IOException)
            {
                return true;
            }

            Thread.Sleep(20);
        }

        return false;
    }
}
