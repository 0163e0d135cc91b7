using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation.Caching;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Analyzers.Tests.Models;

/// <summary>A file is bound again only when it, or what others declare to it, changes.</summary>
public class CachingTests
{
    private const string Helper = "public static class Helper { public static V1SecurityContext Root => new() { RunAsNonRoot = false, Privileged = Settings.Yes }; }";
    private const string Settings = "public static class Settings { public const bool Yes = true; public static int Count() => 1; }";

    [Fact]
    public void EditsInOtherFiles()
    {
        var before = Compilation(Code.File(Helper), Settings);
        var first = Check(before);
        Assert.Equal(["MDSL1001", "MDSL1003"], first.Select(finding => finding.Rule.Id));

        Assert.Same(first[0], Check(Edit(before, 1, Settings.Replace("=> 1", "=> 2", StringComparison.Ordinal)))[0]);
        Assert.Equal(["MDSL1001"], Check(Edit(before, 1, Settings.Replace("true", "false", StringComparison.Ordinal))).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void EditInTheFile()
    {
        var before = Compilation(Code.File(Helper), Settings);
        Assert.Equal(2, Check(before).Length);
        Assert.Equal(["MDSL1003"], Check(Edit(before, 0, Code.File(Helper).Replace("RunAsNonRoot = false", "RunAsNonRoot = true", StringComparison.Ordinal))).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void AnotherPolicy()
    {
        var compilation = Compilation(Code.File(Helper), Settings);
        var first = Check(compilation);
        Assert.NotSame(first[0], Check(compilation, PolicyOptions.Default with { Hardening = false })[0]);
    }

    [Fact]
    public void GlobalUsingOfThisPackage()
    {
        const string Agents = "public static class Agents { public static Container Agent => new(\"agent\", \"agent:1\") { Privileged = true }; }";
        Assert.Empty(Check(Compilation(Agents, Settings)));
        Assert.Single(Check(Compilation(Agents, "global using ManifestDsl;")), static finding => finding.Rule.Id == "MDSL1003");
    }

    private static CSharpCompilation Compilation(params string[] files) => CSharpCompilation.Create(
        "App", files.Select((file, i) => CSharpSyntaxTree.ParseText(file, path: $"File{i}.cs")), TestReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static CSharpCompilation Edit(CSharpCompilation compilation, int file, string text) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[file], CSharpSyntaxTree.ParseText(text, path: $"File{file}.cs"));

    private static ImmutableArray<Finding> Check(CSharpCompilation compilation, PolicyOptions? policy = null) =>
        FragmentChecker.Check(compilation.GetSemanticModel(compilation.SyntaxTrees[0]), policy ?? PolicyOptions.Default, CancellationToken.None);
}
