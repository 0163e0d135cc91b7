using ManifestDsl.Generators.Tests.Testing;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Generators.Tests;

/// <summary>What the build has to know of findings: attributes of the assembly.</summary>
public sealed class ReportTests
{
    private const string Members = """
            [Waive("MDSL1003", "formats \"disks\"", Owner = "team-a", Expires = "2027-03-31")]
            public static Deployment Zebra => Make("zebra");
            [Waive("MDSL1003", "formats disks", Container = "web")]
            public static Deployment Ape => Make("ape");
            static Deployment Make(string name) => new(name) { Containers = [new("web", "nginx:1.29") { Privileged = true }] };
        """;

    private static readonly CSharpCompilation Project = TestCompilation.Of(new SourceFile("/app/src/App.cs", Sources.Class(Members)));

    [Fact]
    public void Waived_findings_are_in_the_assembly_in_order()
    {
        var run = GeneratorRun.Of(Project, Options());

        Assert.Empty(run.Output.Problems());
        Assert.Equal(
            [
                "MDSL1003, Deployment.apps demo/ape, formats disks, Container = web, File = src/App.cs, Line = " + LineOf("team", 2),
                "MDSL1003, Deployment.apps demo/zebra, formats \"disks\", Container = web, Owner = team-a, Expires = 2027-03-31, File = src/App.cs, Line = " + LineOf("team", 0),
            ],
            Attributes(run, "GeneratedWaiverAttribute"));
    }

    [Fact]
    public void What_a_scanner_found_is_listed_by_its_id_and_ignored_where_nothing_else_has_it()
    {
        var project = TestCompilation.Of(new SourceFile("/app/src/App.cs", Sources.Class("""
                [Waive("CVE-2024-0001", "one")] [Waive("CVE-2024-0002", "two")]
                public static Deployment Ape => Make("ape");
                [Waive("CVE-2024-0001", "one")]
                public static Deployment Zebra => Make("zebra");
                static Deployment Make(string name) => new(name) { Containers = [new("web", "nginx:1.29")] };
            """)));
        var scan = new Engine.Scanning.ImageScan
        {
            Artifact = "nginx:1.29",
            Vulnerabilities = [.. new[] { "CVE-2024-0001", "CVE-2024-0002" }.Select(static id => new Engine.Scanning.Vulnerability(id, Engine.Scanning.ScanSeverity.High, "p", "1", "2", 1, true))],
        };
        var inputs = new InputSet().Line("trivy", "", "HIGH\n7\nfalse").Line("trivy-image", "/app/trivy/web.json", Engine.Scanning.ScanText.Of(scan));

        var waivers = Attributes(GeneratorRun.Of(project, Options(), inputs), "GeneratedWaiverAttribute");

        Assert.Equal(3, waivers.Length);
        Assert.StartsWith("CVE-2024-0001, Deployment.apps demo/ape, one, Container = web, Ignored = vulnerabilities, ", waivers[0], StringComparison.Ordinal);
        Assert.StartsWith("CVE-2024-0001, Deployment.apps demo/zebra, one, Container = web, Ignored = vulnerabilities, ", waivers[1], StringComparison.Ordinal);
        Assert.StartsWith("CVE-2024-0002, Deployment.apps demo/ape, two, Container = web, File = src/App.cs, ", waivers[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_said_where_nothing_was_waived()
    {
        var run = GeneratorRun.Of(TestCompilation.Of(Sources.Class(Members.Replace("[Waive", "// [Waive", StringComparison.Ordinal))), Options());
        Assert.DoesNotContain(run.Result.GeneratedSources, static source => source.HintName.Contains("Report", StringComparison.Ordinal));
    }

    [Fact]
    public void An_expired_waiver_is_not_listed() => Assert.Single(Attributes(GeneratorRun.Of(Project, Options(("ManifestToday", "2027-04-01"))), "GeneratedWaiverAttribute"));

    [Fact]
    public void Lines_that_move_change_the_report_and_no_manifest()
    {
        var second = GeneratorRun.Of(Project, Options()).After(Project.Edit("/app/src/App.cs", static text => "\n" + text));

        Assert.All(second.ReasonsOf(TrackingNames.Manifests), static reason => Assert.True(TrackedSteps.IsOld(reason)));
        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(second.ReasonsOf(TrackingNames.Report)));
    }

    [Fact]
    public void An_IDE_does_not_ask_for_it()
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ManifestGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)Project.SyntaxTrees[0].Options,
            optionsProvider: Options(),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.Implementation, trackIncrementalGeneratorSteps: true));
        var result = driver.RunGenerators(Project).GetRunResult().Results.Single();

        Assert.DoesNotContain(result.GeneratedSources, static source => source.HintName.Contains("Report", StringComparison.Ordinal));
        Assert.False(result.TrackedSteps.ContainsKey(TrackingNames.Report));
    }

    [Fact]
    public void Findings_of_rules_without_exceptions_are_in_the_assembly()
    {
        var run = GeneratorRun.Of(Project, Options(("_ManifestNonWaivable", "MDSL1003 MDSL12")));

        Assert.Empty(Attributes(run, "GeneratedWaiverAttribute"));
        var findings = Attributes(run, "GeneratedFindingAttribute");
        Assert.Equal(3, findings.Length);
        Assert.StartsWith("MDSL1003, Container 'web' of Deployment 'demo/zebra' is privileged: ", findings[0], StringComparison.Ordinal);
        Assert.EndsWith($", File = src/App.cs, Line = {LineOf("team", 4)}, Column = 110", findings[0], StringComparison.Ordinal);
        Assert.Contains("Deployment 'demo/ape'", findings[1]);
        Assert.StartsWith("MDSL0016, ManifestNonWaivable lists 'MDSL12'", findings[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_has_what_would_be_reported()
    {
        const string code = """
                public static Deployment A => new("a") { Containers = [new("web", "nginx:1.29") { Privileged = true, ReadOnlyRootFilesystem = false }] };
            #pragma warning disable MDSL1003
                public static Deployment B => new("b") { Containers = [new("web", "nginx:1.29") { Privileged = true }] };
            #pragma warning restore MDSL1003
                [Waive("MDSL1003", "formats disks")]
                public static Deployment C => new("c") { Containers = [new("web", "nginx:1.29") { Privileged = true }] };
            """;
        var project = TestCompilation.Of(Sources.Class(code));
        project = project.WithOptions(project.Options.WithSpecificDiagnosticOptions(Focus.On("MDSL1003")));
        var run = GeneratorRun.Of(project, Options(("_ManifestWritesBaseline", "true")));

        Assert.Equal(["MDSL1003 | Deployment.apps demo/a | web\n"], Attributes(run, "GeneratedBaselineAttribute"));
    }

    [Fact]
    public void Findings_in_Dockerfiles_are_waived_refused_and_put_into_a_baseline()
    {
        const string code = """
                [Waive("MDSL2021", "starts as root")]
                public static Deployment Shop => new("shop") { Containers = [new("web", "ghcr.io/acme/web:1") { User = 1 }] };
            """;
        var project = TestCompilation.Of(new SourceFile("/app/src/App.cs", Sources.Class(code)));
        project = project.WithOptions(project.Options.WithSpecificDiagnosticOptions(Focus.On("MDSL2021", "MDSL2024").SetItem("MDSL2024", ReportDiagnostic.Warn)));
        var inputs = new InputSet().Dockerfile("FROM alpine\nUSER root\n", "ghcr.io/acme/web");

        Assert.StartsWith("MDSL2021, ../web/Dockerfile, starts as root, File = src/App.cs, ", Assert.Single(Attributes(GeneratorRun.Of(project, Options(), inputs), "GeneratedWaiverAttribute")), StringComparison.Ordinal);
        Assert.Equal(
            ["MDSL2021, The image ghcr.io/acme/web runs as root by USER root: write the number of another user, such as USER 10001, File = Dockerfile, Line = 2, Column = 6"],
            Attributes(GeneratorRun.Of(project, Options(("_ManifestNonWaivable", "MDSL2021")), inputs), "GeneratedFindingAttribute"));
        Assert.Equal(["MDSL2024 | ../web/Dockerfile\n"], Attributes(GeneratorRun.Of(project, Options(("_ManifestWritesBaseline", "true")), inputs), "GeneratedBaselineAttribute"));

        var silent = project.WithOptions(project.Options.WithSpecificDiagnosticOptions(Focus.On("MDSL2021").SetItem("MDSL2024", ReportDiagnostic.Suppress)));
        Assert.Equal([""], Attributes(GeneratorRun.Of(silent, Options(("_ManifestWritesBaseline", "true")), inputs), "GeneratedBaselineAttribute"));
    }

    private static TestOptions Options(params (string Name, string Value)[] properties) => new(more: [("ProjectDir", "/app/"), .. properties]);

    private static int LineOf(string text, int offset) =>
        Array.FindIndex(Sources.Class(Members).Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1 + offset;

    private static string[] Attributes(GeneratorRun run, string name) => [.. run.Output.Assembly.GetAttributes()
        .Where(a => a.AttributeClass!.Name == name)
        .Select(static a => string.Join(", ", a.ConstructorArguments.Select(static c => $"{c.Value}").Concat(a.NamedArguments.Select(static n => $"{n.Key} = {n.Value.Value}"))))];
}
