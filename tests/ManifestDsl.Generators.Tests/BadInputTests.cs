using ManifestDsl.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Generators.Tests;

/// <summary>Wrong values are errors of the compiler run, at the expression that wrote them.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("MDSL7001", "    public static ConfigMap A => new([|\"Bad_Name\"|]);")]
    [InlineData("MDSL7001", "    public static V1ConfigMap A => new() { Metadata = new() { Name = [|\"-a\"|] } };")]
    [InlineData("MDSL7001", "    const string Name = \"UPPER\";\n    public static Namespace A => new([|Name|]);")]
    [InlineData("MDSL7002", "    public static Service A => new(\"a\") { Selector = new() { [\"a\"] = \"b\" }, Ports = [new(\"http\", [|70000|])] };")]
    [InlineData("MDSL7002", "    public static Pod A => new(\"a\") { Containers = [new(\"c\", \"example.org/i:1\") { User = 1, Ports = [new(\"http\", [|0|])] }] };")]
    [InlineData("MDSL7002", "    public static V1Service A => new() { Metadata = new() { Name = \"a\" }, Spec = new() { Ports = [new() { Port = [|-1|] }] } };")]
    [InlineData("MDSL7003", "    public static Pod A => new(\"a\") { Containers = [new(\"c\", \"example.org/i:1\") { User = 1, Resources = new() { Cpu = [|\"abc\"|] } }] };")]
    [InlineData("MDSL7003", "    public static V1ResourceQuota A => new() { Metadata = new() { Name = \"a\" }, Spec = new() { Hard = new Dictionary<string, ResourceQuantity> { [\"pods\"] = new([|\"abc\"|]) } } };")]
    [InlineData("MDSL0005", "    public static ConfigMap A => new(\"a\");\n    public static V1ConfigMap B => new() { Metadata = new() { Name = [|\"a\"|] } };")]
    [InlineData("MDSL0001", "    public static ConfigMap A => new(\"a\") { Data = new() { [\"host\"] = [|Environment.MachineName|] } };")]
    public async Task An_error_at_the_place(string id, string members)
    {
        var marked = Sources.Class(members);
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var source = marked.Remove(start, 2);
        var end = source.IndexOf("|]", StringComparison.Ordinal);
        source = source.Remove(end, 2);
        var compilation = TestCompilation.Of(source);
        Assert.DoesNotContain(compilation.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);

        var error = Assert.Single(await AnalyzerRun.Of(compilation), static d => d.Severity == DiagnosticSeverity.Error);

        Assert.Equal(id, error.Id);
        var expected = compilation.SyntaxTrees.Single(static t => t.FilePath == "Manifests.cs").GetText().Lines.GetLinePosition(start);
        var actual = error.Location.GetLineSpan();
        Assert.Equal("Manifests.cs", actual.Path);
        Assert.Equal((expected.Line, expected.Character), (actual.StartLinePosition.Line, actual.StartLinePosition.Character));
        Assert.InRange(error.Location.SourceSpan.End, start + 1, end);
        Assert.NotEmpty(error.Descriptor.HelpLinkUri);
    }

    [Fact]
    public async Task A_duplicate_in_another_file_is_reported_once()
    {
        var diagnostics = await AnalyzerRun.Of(TestCompilation.Of(
            new("One.cs", Sources.Class(Sources.ConfigMap("A"), "One")),
            new SourceFile("Two.cs", Sources.Class(Sources.ConfigMap("A"), "Two"))));

        var error = Assert.Single(diagnostics);
        Assert.Equal("MDSL0005", error.Id);
        Assert.Equal("Two.cs", error.Location.SourceTree!.FilePath);
        Assert.Equal("One.cs", Assert.Single(error.AdditionalLocations).SourceTree!.FilePath);
    }

    [Fact]
    public async Task The_sample_has_no_errors()
    {
        var diagnostics = await AnalyzerRun.Of(TestCompilation.Of(Sources.Hello));

        Assert.DoesNotContain(diagnostics, static d => d.Severity == DiagnosticSeverity.Error);
    }
}
