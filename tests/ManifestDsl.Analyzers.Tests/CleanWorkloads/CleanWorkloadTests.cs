using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Analyzers.Tests.CleanWorkloads;

/// <summary>
/// Well-written workloads, as teams write them: no rule that is on by default may warn about them. What a rule warns about here is either not
/// well-written, and is corrected, or the rule is too loud.
/// </summary>
public class CleanWorkloadTests
{
    private const int AtLeast = 30;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "CleanWorkloads", "Sources");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.cs").Select(path => Path.GetFileName(path)!).Where(name => name != "Shared.cs").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task No_rule_warns(string file)
    {
        Assert.Empty(await WarningsAsync(text => text, file));
    }

    [Theory]
    [InlineData("Web.cs", "User = 101,", "User = 0,")]
    [InlineData("Work.cs", "orders:5.2.0", "orders:latest")]
    [InlineData("Models.cs", "AutomountServiceAccountToken = false,", "")]
    public async Task What_is_not_clean_is_found(string file, string clean, string bad) =>
        Assert.NotEmpty(await WarningsAsync(text => text.Replace(clean, bad, StringComparison.Ordinal), file));

    [Fact]
    public void There_are_enough_of_them_in_both_tiers()
    {
        string[] kinds = ["Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob"];
        var declared = Directory.GetFiles(Folder, "*.cs").SelectMany(File.ReadLines).Select(line => line.Trim().Split(' ')).Where(words => words is ["public", "static", ..]).Select(words => words[2]).ToList();
        var dsl = declared.Count(type => kinds.Contains(type));
        var models = declared.Count(type => kinds.Contains(type.Replace("V1", "", StringComparison.Ordinal)) && type.StartsWith("V1", StringComparison.Ordinal));

        Assert.True(dsl >= 12 && models >= 12 && dsl + models >= AtLeast, $"{dsl} in types of this package, {models} in models");
    }

    private static async Task<string[]> WarningsAsync(Func<string, string> change, string file)
    {
        var trees = new[] { file, "Shared.cs" }.Select(name => CSharpSyntaxTree.ParseText(change(File.ReadAllText(Path.Combine(Folder, name))), new CSharpParseOptions(LanguageVersion.CSharp14), name));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions(Focus.OnDefaults);
        var compilation = CSharpCompilation.Create("Clean", trees, TestReferences.All, options);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var diagnostics = await compilation.WithAnalyzers([new ManifestAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        return [.. diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.ToString())];
    }
}
