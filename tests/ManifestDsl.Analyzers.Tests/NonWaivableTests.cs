using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>Rules in ManifestNonWaivable: errors that no waiver, pragma or option changes. An attribute does, and then the build task reports.</summary>
public class NonWaivableTests
{
    private const string Privileged = """new("web", "nginx:1.29") { Privileged = true }""";

    [Fact]
    public Task A_waiver_is_reported_and_takes_nothing_away() => VerifyWithPropertiesAsync(
        Source.Class("""
            [Waive({|#0:"MDSL1003"|}, "formats disks")]
            public static Deployment Shop => new("shop") { Containers = [new("web", "nginx:1.29") { Privileged = {|#1:true|} }] };
            """),
        ["_ManifestNonWaivable = MDSL1001 MDSL1003"],
        Diagnostic("MDSL0026", 0, "MDSL1003 cannot be waived, because the project lists it in ManifestNonWaivable: correct what it reports"),
        Diagnostic("MDSL1003").WithSeverity(DiagnosticSeverity.Error).WithLocation(1)
            .WithMessage("Container 'web' of Deployment 'demo/shop' is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"web\" must not set securityContext.privileged=true)"));

    [Theory]
    [InlineData("")]
    [InlineData("dotnet_diagnostic.MDSL1003.severity = none")]
    [InlineData("dotnet_diagnostic.MDSL1003.severity = suggestion")]
    [InlineData("dotnet_analyzer_diagnostic.category-PodSecurity.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none")]
    public async Task No_editorconfig_takes_it_away(string editorConfig) =>
        Assert.Equal(["MDSL1003 Error"], await ReportedAsync(Source.Deployment(Privileged), editorConfig, noWarn: false));

    [Fact]
    public async Task No_NoWarn_takes_it_away() => Assert.Equal(["MDSL1003 Error"], await ReportedAsync(Source.Deployment(Privileged), "", noWarn: true));

    [Fact]
    public async Task No_pragma_takes_it_away() =>
        Assert.Equal(["MDSL1003 Error"], await ReportedAsync("#pragma warning disable\n#pragma warning disable MDSL1003\n" + Source.Deployment(Privileged), "", noWarn: false));

    private static async Task<string[]> ReportedAsync(string code, string editorConfig, bool noWarn)
    {
        using var workspace = new AdhocWorkspace();
        var focus = Focus.OnCore;
        var project = workspace.AddProject("App", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: noWarn ? focus.SetItem("MDSL1003", ReportDiagnostic.Suppress) : focus))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp14))
            .WithMetadataReferences(TestReferences.All)
            .AddDocument("App.cs", code, filePath: "/src/App.cs").Project
            .AddAnalyzerConfigDocument(".editorconfig", SourceText.From($"root = true\n[*.cs]\n{editorConfig}\n"), filePath: "/src/.editorconfig").Project
            .AddAnalyzerConfigDocument(".globalconfig", SourceText.From("is_global = true\nbuild_property._ManifestNonWaivable = MDSL1003\n"), filePath: "/src/.globalconfig").Project;
        var compilation = (await project.GetCompilationAsync())!;
        var diagnostics = await compilation.WithAnalyzers([new ManifestAnalyzer()], project.AnalyzerOptions).GetAllDiagnosticsAsync();
        return [.. diagnostics.Where(static d => d is { Severity: not DiagnosticSeverity.Hidden, IsSuppressed: false }).Select(static d => $"{d.Id} {d.Severity}")];
    }
}
