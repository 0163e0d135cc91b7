using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation.Caching;
using ManifestDsl.Generators.Tests.Testing;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Generators.Tests.Incremental;

/// <summary>What runs again when the build hands over something else.</summary>
public sealed class InputCachingTests
{
    private static readonly CSharpCompilation Project = TestCompilation.Of(
        new("App.cs", Sources.Class("""
                public static ConfigMap Tagged => new("tagged") { Data = new() { ["tag"] = Build.Property("ImageTag", "none") } };
                public static ConfigMap Plain => new("plain") { Data = new() { ["key"] = "1" } };
                public static ConfigMap Files => new("files") { Data = new() { ["conf"] = Build.File("nginx.conf") }, BinaryData = new() { ["logo"] = Build.FileBytes("logo.png") } };
            """)),
        new SourceFile("Other.cs", Sources.Class(Sources.ConfigMap("A"), "Other")));

    private static readonly GeneratorRun First = GeneratorRun.Of(Project, inputs: Inputs());

    [Fact]
    public void Values_are_in_the_YAML()
    {
        Assert.Contains("tag: \"1.0\"\n", First.YamlOf("App.Tagged"), StringComparison.Ordinal);
        Assert.Contains("conf: |\n    server {}\n", First.YamlOf("App.Files"), StringComparison.Ordinal);
        Assert.Contains("logo: AQID\n", First.YamlOf("App.Files"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_inputs_in_new_files_change_nothing() => TrackedSteps.AssertNothingNew(First.After(Project, Inputs()));

    [Fact]
    public void An_input_that_nobody_asks_for_changes_no_declaration()
    {
        var second = First.After(Project, Inputs().Property("Other", "1").TextFile("other.txt", "1"));

        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(second.ReasonsOf(TrackingNames.Inputs)));
        Assert.All(second.ReasonsOf(TrackingNames.Declarations), static r => Assert.Equal(IncrementalStepRunReason.Unchanged, r));
        Assert.True(second.OutputReasons().All(static r => r == IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void A_Dockerfile_changes_no_declaration()
    {
        var with = First.After(Project, Inputs().Dockerfile("FROM alpine:3.22\n", "ghcr.io/acme/web"));
        TrackedSteps.AssertNothingNew(with.After(Project, Inputs().Dockerfile("FROM alpine:3.22\n", "ghcr.io/acme/web")));

        var edited = with.After(Project, Inputs().Dockerfile("FROM alpine:3.22\nUSER root\n", "ghcr.io/acme/web"));
        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(edited.ReasonsOf(TrackingNames.Inputs)));
        Assert.True(edited.OutputReasons().All(static r => r == IncrementalStepRunReason.Cached));
    }

    [Theory]
    [InlineData("2.0", "server {}\n", 3, "App.Tagged")]
    [InlineData("1.0", "server { listen 80; }\n", 3, "App.Files")]
    [InlineData("1.0", "server {}\n", 4, "App.Files")]
    public void Another_value_changes_the_declarations_that_ask_for_it(string tag, string conf, byte last, string changed)
    {
        var second = First.After(Project, Inputs(tag, conf, last));

        Assert.Equal([changed], second.Result.TrackedSteps[TrackingNames.Manifests]
            .SelectMany(static step => step.Outputs)
            .Where(static output => !TrackedSteps.IsOld(output.Reason))
            .Select(static output => ((Model.ManifestModel)output.Value).FullName));
        Assert.NotEqual(First.YamlOf(changed), second.YamlOf(changed));
    }

    [Fact]
    public void A_property_that_is_gone_is_a_failure_and_back_again_a_manifest()
    {
        var gone = First.After(Project, new InputSet().TextFile("nginx.conf", "server {}\n").Bytes("logo.png", 1, 2, 3));
        Assert.StartsWith("App.Tagged: 'ImageTag' is no property", Assert.Single(gone.Failed), StringComparison.Ordinal);

        var back = gone.After(Project, Inputs());
        Assert.Equal(First.YamlOf("App.Tagged"), back.YamlOf("App.Tagged"));
    }

    [Fact]
    public void Only_declarations_that_ask_for_what_changed_are_evaluated_again()
    {
        var tree = Project.SyntaxTrees.Single(static t => t.FilePath == "App.cs");
        var declaration = tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().Single();
        var before = Evaluate(Inputs());
        var other = Evaluate(Inputs().Property("Other", "1"));
        var after = Evaluate(Inputs("2.0"));

        Assert.Same(before, other);
        Assert.NotSame(before.Declarations[0], after.Declarations[0]);
        Assert.Same(before.Declarations[1], after.Declarations[1]);
        Assert.Same(before.Declarations[2], after.Declarations[2]);

        Evaluation.EvaluatedClass Evaluate(InputSet inputs) => ClassEvaluator.Evaluate(
            declaration,
            Project,
            new SemanticModelCache(),
            inputs.Read(),
            KubernetesVersion.Latest,
            () => Project.GetSemanticModel(tree).GetDeclaredSymbol(declaration),
            CancellationToken.None);
    }

    private static InputSet Inputs(string tag = "1.0", string conf = "server {}\n", byte last = 3) =>
        new InputSet().Property("ImageTag", tag).TextFile("nginx.conf", conf).Bytes("logo.png", 1, 2, last);
}
