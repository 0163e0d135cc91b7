using ManifestDsl.MSBuild.Tests.Tasks;

namespace ManifestDsl.MSBuild.Tests.Reports;

/// <summary>Waivers of what a scanner found, as Trivy reads them.</summary>
public sealed class TrivyIgnoreTests : IDisposable
{
    private const string Head = "# Written by the build, from [Waive] attributes that name what a scanner found: change those, not this file.\n";
    private readonly TempFolder folder = new();
    private RecordingEngine engine = new();

    [Fact]
    public void Each_id_has_one_entry()
    {
        Run(
            true,
            """GeneratedWaiver("MDSL1003", "Pod a", "no id of a scanner")""",
            """GeneratedWaiver("CVE-2024-0002", "Pod a", "of another image it is reported")""",
            """GeneratedWaiver("GHSA-abcd-1234-wxyz", "Pod a", "never: \"on\"\nat all # yes", Ignored = "vulnerabilities")""",
            """GeneratedWaiver("CVE-2024-0001", "Pod a", "not used", Expires = "2027-12-31", Ignored = "vulnerabilities")""",
            """GeneratedWaiver("CVE-2024-0001", "Pod b", "not used", Expires = "2027-03-31", Ignored = "vulnerabilities")""",
            """GeneratedWaiver("CVE-2024-0001", "Pod c", "nor here", Ignored = "vulnerabilities")""",
            """GeneratedWaiver("KSV-0014", "Pod a", "legacy", Ignored = "misconfigurations")""");
        Assert.Equal(
            Head
            + "vulnerabilities:\n"
            + "- id: CVE-2024-0001\n  expired_at: 2027-04-01\n  statement: not used; nor here\n"
            + "- id: GHSA-abcd-1234-wxyz\n  statement: 'never: \"on\" at all # yes'\n"
            + "misconfigurations:\n"
            + "- id: AVD-KSV-0014\n  statement: legacy\n"
            + "- id: KSV-0014\n  statement: legacy\n",
            folder.Read("trivy/.trivyignore.yaml"));
        Assert.EndsWith(".trivyignore.yaml", Assert.Single(engine.Messages), StringComparison.Ordinal);
        Run(true, """GeneratedWaiver("KSV-0014", "Pod a", "legacy", Ignored = "misconfigurations")""");
        Assert.DoesNotContain("vulnerabilities", folder.Read("trivy/.trivyignore.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_goes_with_the_last_waiver_and_reports_stay()
    {
        folder.Write("trivy/web.json", "{}");
        Run(true);
        Assert.False(File.Exists(folder["trivy/.trivyignore.yaml"]));
        Run(true, """GeneratedWaiver("CVE-2024-0001", "Pod a", "r", Ignored = "vulnerabilities")""");
        Assert.True(File.Exists(folder["trivy/.trivyignore.yaml"]));
        Run(true);
        Assert.Equal(["web.json"], folder.List("trivy"));
        Assert.False(File.Exists(folder["obj/trivyignore.list"]));
    }

    [Fact]
    public void A_file_that_somebody_wrote_is_neither_replaced_nor_removed()
    {
        folder.Write("trivy/.trivyignore.yaml", "vulnerabilities: []\n");
        Run(true);
        Run(false, """GeneratedWaiver("CVE-2024-0001", "Pod a", "r", Ignored = "vulnerabilities")""");
        var error = Assert.Single(engine.Errors);
        Assert.Equal("MDSL0014", error.Code);
        Assert.Contains("was not written by the build", error.Message, StringComparison.Ordinal);
        Assert.Equal("vulnerabilities: []\n", folder.Read("trivy/.trivyignore.yaml"));

        // Nor one that took the place of ours.
        folder.Write("trivy/.trivyignore.yaml", Head);
        Run(true, """GeneratedWaiver("CVE-2024-0001", "Pod a", "r", Ignored = "vulnerabilities")""");
        folder.Write("trivy/.trivyignore.yaml", "mine: 1\n");
        Run(true);
        Assert.Equal("mine: 1\n", folder.Read("trivy/.trivyignore.yaml"));
    }

    public void Dispose() => folder.Dispose();

    private void Run(bool succeeds, params string[] waivers)
    {
        var assembly = new CompiledAssembly();
        foreach (var waiver in waivers)
        {
            assembly.With(waiver);
        }

        assembly.Save(folder["obj/Hello.dll"]);
        engine = new RecordingEngine();
        var task = new WriteTrivyIgnore
        {
            BuildEngine = engine,
            ProjectFile = folder["Hello.csproj"],
            AssemblyFile = folder["obj/Hello.dll"],
            IgnoreFolder = "trivy/",
            ListFile = "obj/trivyignore.list",
        };
        Assert.Equal(succeeds, task.Execute());
    }
}
