using System.Text.Json;

namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>What the tasks make of the findings in an assembly.</summary>
public sealed class PolicyTests : IDisposable
{
    private readonly TaskProject project = new();

    [Fact]
    public void Waivers_are_written_beside_the_manifests_and_removed_with_the_last_one()
    {
        Assert.True(project.Write(new CompiledAssembly().Add("a.yaml", "a: 1\n").With("""GeneratedWaiver("MDSL1003", "Pod a", "why", File = "A.cs", Line = 3)""")));
        Assert.Equal(["a.yaml", "waivers.json"], project.Output);
        Assert.Equal(2, project.LastFiles.Length);

        Assert.True(project.Write(new CompiledAssembly().Add("a.yaml", "a: 1\n")));
        Assert.Equal(["a.yaml"], project.Output);
    }

    [Fact]
    public void A_waiver_survives_any_text()
    {
        Assert.True(project.Write(new CompiledAssembly().Add("a.yaml", "a: 1\n")
            .With("""GeneratedWaiver("MDSL1003", "Pod a", "\"quoted\" \\ \t\n ü \U0001F600 \u2028", Container = "web", Owner = "o", Expires = "2027-01-01", File = "A.cs", Line = 3)""")
            .With("""GeneratedWaiver("MDSL1004", "Pod b", "why")""")));
        var text = project.Folder.Read("out/waivers.json");
        Assert.DoesNotContain("\r", text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.NotEqual(0xEF, File.ReadAllBytes(project.Folder["out/waivers.json"])[0]);

        using var json = JsonDocument.Parse(text);
        Assert.Equal("List", json.RootElement.GetProperty("kind").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("items").GetArrayLength());
        var waivers = json.RootElement.GetProperty("waivers");
        Assert.Equal(2, waivers.GetArrayLength());
        Assert.Contains("\\\"quoted\\\" \\\\ \\u0009\\u000a ü \\ud83d\\ude00 \\u2028", text);
        Assert.Equal(3, waivers[0].GetProperty("line").GetInt32());
        Assert.Equal(JsonValueKind.Null, waivers[1].GetProperty("container").ValueKind);
        Assert.Equal("", waivers[1].GetProperty("file").GetString());
    }

    [Fact]
    public void Findings_are_errors_at_their_place()
    {
        new CompiledAssembly()
            .With("""GeneratedFinding("MDSL1003", "is {0} privileged", File = "src/A.cs", Line = 3, Column = 9)""")
            .With("""GeneratedFinding("MDSL0016", "no such rule")""")
            .Save(project.Folder["obj/Hello.dll"]);
        var engine = Run(new ReportFindings { AssemblyFile = project.Folder["obj/Hello.dll"] }, succeeds: false);

        Assert.Equal(["MDSL1003", "MDSL0016"], engine.Errors.Select(static error => error.Code));
        var first = engine.Errors[0];
        Assert.Equal((project.Folder["src/A.cs"], 3, 9, "is {0} privileged"), (first.File, first.LineNumber, first.ColumnNumber, first.Message));
        Assert.EndsWith("docs/rules/MDSL1003.md", first.HelpLink, StringComparison.Ordinal);
        Assert.Equal(project.Folder["Hello.csproj"], engine.Errors[1].File);
    }

    [Fact]
    public void No_finding_is_no_error_and_no_generator_is_one()
    {
        new CompiledAssembly().Save(project.Folder["obj/Hello.dll"]);
        Run(new ReportFindings { AssemblyFile = project.Folder["obj/Hello.dll"] }, succeeds: true);

        new CompiledAssembly().WithoutMarker().Save(project.Folder["obj/Hello.dll"]);
        Assert.Equal("MDSL0015", Assert.Single(Run(new ReportFindings { AssemblyFile = project.Folder["obj/Hello.dll"] }, succeeds: false).Errors).Code);
        Assert.Equal("MDSL0017", Assert.Single(Run(new ReportFindings { AssemblyFile = project.Folder["obj/None.dll"] }, succeeds: false).Errors).Code);
    }

    [Fact]
    public void A_baseline_is_written_and_not_touched_when_it_stays_the_same()
    {
        new CompiledAssembly().With("""GeneratedBaseline("MDSL1003 | Pod a\nMDSL1004 | Pod a | web\n")""").Save(project.Folder["obj/Hello.dll"]);
        Assert.Contains("2 entries", Assert.Single(WriteBaseline("policy/known.txt", succeeds: true).Messages));
        var text = project.Folder.Read("policy/known.txt");
        Assert.EndsWith("\nMDSL1003 | Pod a\nMDSL1004 | Pod a | web\n", text, StringComparison.Ordinal);
        Assert.StartsWith("# ", text, StringComparison.Ordinal);

        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(project.Folder["policy/known.txt"], old);
        WriteBaseline("policy/known.txt", succeeds: true);
        Assert.Equal(old, File.GetLastWriteTimeUtc(project.Folder["policy/known.txt"]));
    }

    [Fact]
    public void A_baseline_that_cannot_be_written_is_an_error()
    {
        new CompiledAssembly().With("""GeneratedBaseline("")""").Save(project.Folder["obj/Hello.dll"]);
        project.Folder.Write("file", "");
        Assert.Equal("MDSL0028", Assert.Single(WriteBaseline("file/known.txt", succeeds: false).Errors).Code);

        new CompiledAssembly().Save(project.Folder["obj/Hello.dll"]);
        Assert.Equal("MDSL0028", Assert.Single(WriteBaseline("known.txt", succeeds: false).Errors).Code);
        new CompiledAssembly().Fail("App.A: no").With("""GeneratedBaseline("")""").Save(project.Folder["obj/Hello.dll"]);
        Assert.Equal("MDSL0012", Assert.Single(WriteBaseline("known.txt", succeeds: false).Errors).Code);
        Assert.False(File.Exists(project.Folder["known.txt"]));
    }

    public void Dispose() => project.Dispose();

    private RecordingEngine WriteBaseline(string file, bool succeeds) =>
        Run(new WriteBaseline { AssemblyFile = project.Folder["obj/Hello.dll"], BaselineFile = file }, succeeds);

    private RecordingEngine Run(ProjectTask task, bool succeeds)
    {
        var engine = new RecordingEngine();
        task.BuildEngine = engine;
        task.ProjectFile = project.Folder["Hello.csproj"];
        Assert.Equal(succeeds, task.Execute());
        return engine;
    }
}
