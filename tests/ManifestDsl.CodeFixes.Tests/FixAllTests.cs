using ManifestDsl.Testing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>"Fix all": several findings in one initializer are one edit, in every scope.</summary>
public class FixAllTests
{
    private const string Container = """
        new() { Name = "web" }
        """;

    private const string FixedContainer = """
        new() { Name = "web", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }
        """;

    private static readonly string[] AllIds = ["MDSL1001", "MDSL1002", "MDSL1003"];

    [Theory]
    [InlineData(EquivalenceKeys.AllSettings)]
    [InlineData(null)]
    public async Task OneNewSecurityContextForSeveralFindings(string? key)
    {
        var workspace = FixWorkspace.Of(Source.Pod(Container));
        await workspace.FixAllAsync(FixAllScope.Document, key, AllIds);
        Assert.Equal(Source.Pod(FixedContainer), Assert.Single(workspace.Texts));
    }

    [Fact]
    public async Task FiveRulesAboutOneObjectAreOneEdit()
    {
        string[] ids = ["MDSL1001", "MDSL1002", "MDSL1015", "MDSL1016", "MDSL1020"];
        var workspace = FixWorkspace.Of(Source.Pod("""new() { Name = "web", SecurityContext = new() { Privileged = false } }"""), Focus.On(ids), "");
        await workspace.FixAllAsync(FixAllScope.Solution, EquivalenceKeys.AllSettings, ids);
        Assert.Equal(
            Source.Pod(
                "new() { Name = \"web\", SecurityContext = new() { Privileged = false, RunAsNonRoot = true, ReadOnlyRootFilesystem = true, "
                + "AllowPrivilegeEscalation = false, Capabilities = new() { Drop = [\"ALL\"] }, SeccompProfile = new() { Type = \"RuntimeDefault\" } } }"),
            Assert.Single(workspace.Texts));
        Assert.Empty(await workspace.DiagnosticsAsync(workspace.First.Project));
    }

    [Fact]
    public async Task OneRuleAfterTheOtherExtendsIt()
    {
        var workspace = FixWorkspace.Of(Source.Pod(Container));
        await workspace.FixAllAsync(FixAllScope.Solution, EquivalenceKeys.SettingsOf("MDSL1001"), "MDSL1001");
        Assert.Equal(Source.Pod("""new() { Name = "web", SecurityContext = new() { RunAsNonRoot = true } }"""), Assert.Single(workspace.Texts));
        await workspace.FixAllAsync(FixAllScope.Solution, EquivalenceKeys.SettingsOf("MDSL1002"), "MDSL1002");
        Assert.Equal(Source.Pod(FixedContainer), Assert.Single(workspace.Texts));
    }

    [Fact]
    public async Task KeyOfOneRuleLeavesTheOthers()
    {
        var workspace = FixWorkspace.Of(Source.Pod(Container));
        await workspace.FixAllAsync(FixAllScope.Document, EquivalenceKeys.SettingsOf("MDSL1002"), AllIds);
        Assert.Equal(Source.Pod("""new() { Name = "web", SecurityContext = new() { ReadOnlyRootFilesystem = true } }"""), Assert.Single(workspace.Texts));
    }

    [Fact]
    public async Task KeyOfARuleThatIsNotAskedForSaysNothing()
    {
        // dotnet format takes the key of the first finding of the analyzer, whichever rule it fixes.
        var workspace = FixWorkspace.Of(Source.Pod(Container));
        await workspace.FixAllAsync(FixAllScope.Solution, EquivalenceKeys.SettingsOf("MDSL1001"), "MDSL1002");
        Assert.Equal(Source.Pod("""new() { Name = "web", SecurityContext = new() { ReadOnlyRootFilesystem = true } }"""), Assert.Single(workspace.Texts));
    }

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 3)]
    public async Task Scopes(FixAllScope scope, int documents)
    {
        string[] before = [Source.Pod(Container), SecondClass(Container), Source.Pod(Container)];
        string[] after = [Source.Pod(FixedContainer), SecondClass(FixedContainer), Source.Pod(FixedContainer)];
        var workspace = new FixWorkspace([before[0], before[1]], [before[2]]);
        await workspace.FixAllAsync(scope, EquivalenceKeys.AllSettings, AllIds);
        Assert.Equal([.. after[..documents], .. before[documents..]], workspace.Texts);
    }

    [Fact]
    public async Task NestedCreationsAndReplacedValuesTogether()
    {
        var workspace = FixWorkspace.Of(Source.Pod("""
            new()
            {
                Name = "web",
                SecurityContext = new V1SecurityContext() { Privileged = true }
            },
            new V1Container { Name = "side", SecurityContext = new V1SecurityContext() }
            """));
        await workspace.FixAllAsync(FixAllScope.Document, EquivalenceKeys.AllSettings, AllIds);
        Assert.Equal(
            Source.Pod("""
                new()
                {
                    Name = "web",
                    SecurityContext = new V1SecurityContext() { Privileged = false, RunAsNonRoot = true, ReadOnlyRootFilesystem = true }
                },
                new V1Container { Name = "side", SecurityContext = new V1SecurityContext { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }
                """),
            Assert.Single(workspace.Texts));
    }

    [Fact]
    public async Task SecondRunChangesNothing()
    {
        var workspace = FixWorkspace.Of(Source.Pod(Container));
        await workspace.FixAllAsync(FixAllScope.Solution, EquivalenceKeys.AllSettings, AllIds);
        var once = workspace.Texts;
        await workspace.FixAllAsync(FixAllScope.Solution, EquivalenceKeys.AllSettings, AllIds);
        Assert.Equal(once, workspace.Texts);
        Assert.Empty(await workspace.DiagnosticsAsync(workspace.First.Project));
    }

    [Fact]
    public async Task SharedObjectThatTwoDeclarationsReportIsFixedOnce()
    {
        const string Declarations = """
            public static V1Pod A => new() { Metadata = new() { Name = "a" }, Spec = new() { Containers = [Shared] } };
            public static V1Pod B => new() { Metadata = new() { Name = "b" }, Spec = new() { Containers = [Shared] } };
            """;
        var workspace = FixWorkspace.Of(Source.Class($"{Declarations}\nprivate static V1Container Shared => {Container};"));
        await workspace.FixAllAsync(FixAllScope.Document, EquivalenceKeys.AllSettings, AllIds);
        Assert.Equal(Source.Class($"{Declarations}\nprivate static V1Container Shared => {FixedContainer};"), Assert.Single(workspace.Texts));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task LineEndsOfTheDocumentAreKept(string lineEnd)
    {
        var workspace = FixWorkspace.Of(Lines("""
            new()
            {
                Name = "web" // last
            },
            new V1Container(/* a comment that leaves too little room behind itself, on this line of the file, for two */)
            """));
        await workspace.FixAllAsync(FixAllScope.Document, EquivalenceKeys.AllSettings, AllIds);
        Assert.Equal(
            Lines("""
                new()
                {
                    Name = "web", // last
                    SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true }
                },
                new V1Container(/* a comment that leaves too little room behind itself, on this line of the file, for two */)
                {
                    SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true },
                }
                """),
            Assert.Single(workspace.Texts));

        string Lines(string container) => Source.Pod(container).ReplaceLineEndings(lineEnd);
    }

    [Theory]
    [InlineData("indent_style = tab", "\t")]
    [InlineData("indent_size = 2", "  ")]
    [InlineData("indent_size = wide", "    ")]
    public async Task IndentationIsThatOfTheEditorConfig(string editorConfig, string step)
    {
        const string Empty = """
            new()
            {
            }
            """;
        var workspace = FixWorkspace.Of(Source.Pod(Empty), editorConfig);
        await workspace.FixAllAsync(FixAllScope.Document, EquivalenceKeys.AllSettings, AllIds);
        Assert.Equal(
            Source.Pod($$"""
                new()
                {
                {{step}}SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true },
                }
                """),
            Assert.Single(workspace.Texts));
    }

    private static string SecondClass(string container) => Source.Class($$"""
        public static V1Pod Other => new() { Metadata = new() { Name = "other" }, Spec = new() { Containers = [{{container}}] } };
        """).Replace("class App", "class Other", StringComparison.Ordinal).Replace("V1Pod Other ", "V1Pod OtherPod ", StringComparison.Ordinal);
}
