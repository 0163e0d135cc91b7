using System.Collections.Immutable;
using ManifestDsl.Analyzers;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>Code as it is while somebody types, and diagnostics that no longer fit it: a fix may be missing, but nothing throws.</summary>
public class HalfTypedCodeTests
{
    private static readonly string Code = Source.Pod(
        """
        new()
        {
            Name = "web",
            SecurityContext = new V1SecurityContext() { RunAsNonRoot = (bool?)false, Privileged = true },
        },
        Plain with { SecurityContext = { RunAsNonRoot = false } },
        new V1Container()
        """,
        """private static V1Container Plain => new() { SecurityContext = null };""");

    [Fact]
    public async Task CutAtEveryToken()
    {
        var descriptor = new ManifestAnalyzer().SupportedDiagnostics.First(rule => rule.Id == "MDSL1001");
        var offered = 0;
        foreach (var end in CSharpSyntaxTree.ParseText(Code).GetRoot().DescendantTokens().Select(token => token.Span.End).Distinct())
        {
            // What the analyzer would say, and more: an edit asked for at every place.
            var workspace = FixWorkspace.Of(Code[..end]);
            var root = (await workspace.First.GetSyntaxRootAsync())!;
            foreach (var location in root.DescendantNodes().Select(node => node.GetLocation()).Concat(root.DescendantTokens().Select(token => token.GetLocation())).Distinct())
            {
                foreach (var path in (string[])["", "securityContext.runAsNonRoot", "runAsNonRoot"])
                {
                    var diagnostic = Diagnostic.Create(descriptor, location, Properties(path), "");
                    foreach (var action in await workspace.ActionsAsync([diagnostic]))
                    {
                        offered++;
                        await action.GetOperationsAsync(CancellationToken.None);
                    }
                }
            }
        }

        Assert.True(offered > 0);
    }

    [Fact]
    public async Task ObjectWithoutItsBraceGetsNoFix()
    {
        var workspace = FixWorkspace.Of(Source.Deployment("""new("web", "nginx:1.29") { Privileged = """));
        Assert.Empty(await OfferedAsync(workspace, "new", "securityContext.runAsNonRoot"));
    }

    [Theory]
    [InlineData("securityContext.noSuchField")]
    [InlineData("securityContext")]
    [InlineData(".")]
    [InlineData("image.runAsNonRoot")]
    [InlineData("ports.runAsNonRoot")]
    public async Task PathThatTheTypeDoesNotHave(string path)
    {
        var workspace = FixWorkspace.Of(Source.Pod("""new() { Name = "web" }"""));
        Assert.Empty(await OfferedAsync(workspace, "new() { Name = \"web\" }", path));
    }

    [Fact]
    public async Task SecurityContextThatIsComputedElsewhere()
    {
        var workspace = FixWorkspace.Of(Source.Pod("""new() { Name = "web", SecurityContext = Elsewhere() }""", "private static V1SecurityContext Elsewhere() => new();"));
        Assert.Empty(await OfferedAsync(workspace, "new() { Name = \"web\"", "securityContext.runAsNonRoot"));
    }

    [Fact]
    public async Task NestedMemberInitializerIsExtended()
    {
        var workspace = FixWorkspace.Of(Source.Pod("""new() { Name = "web", SecurityContext = { RunAsNonRoot = false } }"""));
        var actions = await OfferedAsync(workspace, "new() { Name = \"web\"", "securityContext.readOnlyRootFilesystem");
        await workspace.ApplyAsync(Assert.Single(actions));
        Assert.Equal(
            Source.Pod("""new() { Name = "web", SecurityContext = { RunAsNonRoot = false, ReadOnlyRootFilesystem = true } }"""),
            Assert.Single(workspace.Texts));
    }

    [Fact]
    public async Task ValueInANestedMemberInitializerIsReplaced()
    {
        var workspace = FixWorkspace.Of(Source.Pod("""new() { Name = "web", SecurityContext = { RunAsNonRoot = false } }"""));
        await workspace.ApplyAsync(Assert.Single(await OfferedAsync(workspace, "false", "")));
        Assert.Equal(Source.Pod("""new() { Name = "web", SecurityContext = { RunAsNonRoot = true } }"""), Assert.Single(workspace.Texts));
    }

    [Fact]
    public async Task FieldsOfAContainerOfThisPackageAreItsProperties()
    {
        var workspace = FixWorkspace.Of(Source.Deployment("""new("web", "nginx:1.29")"""));
        await workspace.ApplyAsync(Assert.Single(await OfferedAsync(workspace, "new(\"web\"", "securityContext.runAsNonRoot")));
        Assert.Equal(Source.Deployment("""new("web", "nginx:1.29") { RunAsNonRoot = true }"""), Assert.Single(workspace.Texts));
    }

    private static async Task<ImmutableArray<CodeAction>> OfferedAsync(FixWorkspace workspace, string at, string path)
    {
        var descriptor = new ManifestAnalyzer().SupportedDiagnostics.First(rule => rule.Id == "MDSL1001");
        var tree = (await workspace.First.GetSyntaxTreeAsync())!;
        var start = tree.ToString().LastIndexOf(at, StringComparison.Ordinal);
        var length = path.Length == 0 ? at.Length : "new".Length;
        return await workspace.ActionsAsync([Diagnostic.Create(descriptor, Location.Create(tree, new(start, length)), Properties(path), "")]);
    }

    private static ImmutableDictionary<string, string?> Properties(string path) => ImmutableDictionary<string, string?>.Empty
        .Add(FixProperties.Kind, "Set")
        .Add(FixProperties.Path, TextList.Join(path.Length == 0 ? [] : path.Split('.')))
        .Add(FixProperties.Field, path.Length == 0 ? "runAsNonRoot" : path.Split('.')[^1])
        .Add(FixProperties.Values, TextList.Join(["true"]));
}
