using ManifestDsl.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Generators.Tests;

/// <summary>Which images are used, and where: attributes of the assembly.</summary>
public sealed class ImageTests
{
    private const string Members = """
            public static Deployment Web => new("web")
            {
                InitContainers = [new("migrate", "example.org/migrate:1")],
                Containers = [new("web", Images.Web) { Mounts = [new("/model", Volume.Image("model", "example.org/model:3"))] }],
            };
            public static V1CronJob Tidy => new() { Metadata = new() { Name = "tidy" }, Spec = new() { Schedule = "0 3 * * *", JobTemplate = new() { Spec = new() { Template = new() { Spec = new()
            {
                Containers = [new() { Name = "tidy", Image = "example.org/tidy:1" }],
            } } } } } };
            public static V1Pod Debugged => new() { Metadata = new() { Name = "debugged" }, Spec = new()
            {
                Containers = [new() { Name = "main", Image = Images.Web }, new() { Name = "none" }],
                EphemeralContainers = [new() { Name = "shell", Image = "not an image" }],
            } };
            public static Service Other => new("other") { Ports = [new("http", 80)] };
        """;

    private const string Images = "static class Images\n{\n    public const string Web = \"example.org/web:1\";\n}\n";

    private static readonly CSharpCompilation Project = TestCompilation.Of(
        new("/app/src/App.cs", Sources.Class(Members)),
        new SourceFile("/lib/Images.cs", Images));

    [Fact]
    public void Each_use_is_in_the_assembly_with_its_line()
    {
        var run = GeneratorRun.Of(Project, Options);

        Assert.Empty(run.Output.Problems());
        Assert.Equal(
            [
                Use("example.org/migrate:1", "Deployment.apps demo/web", "initContainers, Name = migrate", "\"example.org/migrate:1\""),
                Use("example.org/web:1", "Deployment.apps demo/web", "containers, Name = web", "new(\"web\", Images.Web)"),
                Use("example.org/model:3", "Deployment.apps demo/web", "volumes, Name = model", "model:3"),
                Use("example.org/tidy:1", "CronJob.batch demo/tidy", "containers, Name = tidy", "tidy:1"),
                Use("example.org/web:1", "Pod demo/debugged", "containers, Name = main", "Image = Images.Web"),
                Use("not an image", "Pod demo/debugged", "ephemeralContainers, Name = shell", "not an image"),
            ],
            Uses(run));
    }

    [Fact]
    public void Pods_in_lists_and_in_objects_of_custom_kinds_count()
    {
        const string members = """
                public static V1PodList All => new() { Items = [new() { Metadata = new() { Name = "a", NamespaceProperty = "x" }, Spec = new() { Containers = [new() { Name = "c", Image = "example.org/a:1" }] } }] };
                public static CustomResource Rollout => new("argoproj.io/v1alpha1", "Rollout", "r")
                {
                    Spec = new() { ["template"] = new() { ["spec"] = new() { ["containers"] = [new() { ["name"] = "c", ["image"] = "example.org/b:1" }] } } },
                };
                public static CustomResource Cluster => new("acme.example/v1", "Cluster", "c")
                {
                    Spec = new() { ["node"] = new() { ["spec"] = new() { ["containers"] = [new() { ["name"] = "c", ["image"] = "example.org/c:1" }] } } },
                };
            """;
        Assert.Equal(
            ["example.org/a:1, Pod x/a", "example.org/b:1, Rollout.argoproj.io demo/r", "example.org/c:1, Cluster.acme.example demo/c"],
            Uses(GeneratorRun.Of(TestCompilation.Of(Sources.Class(members)), Options)).Select(static use => use[..use.IndexOf(", containers", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Each_environment_has_its_own()
    {
        const string members = """
                public static Pod Web(Env env) => new("web") { Containers = [new("web", env is Env.PreProd ? "example.org/web:2" : "example.org/web:1")] };
            """;
        var run = GeneratorRun.Of(TestCompilation.Of(Sources.Class(members) + "\npublic enum Env { PreProd, Prod }\n"), Options);
        Assert.Equal(
            [
                "example.org/web:2, Pod demo/web, containers, Name = web, Environment = pre-prod, File = Manifests.cs, Line = 7",
                "example.org/web:1, Pod demo/web, containers, Name = web, Environment = prod, File = Manifests.cs, Line = 7",
            ],
            Uses(run));
    }

    [Fact]
    public void Nothing_is_said_where_there_is_none_or_the_declaration_failed()
    {
        var run = GeneratorRun.Of(
            TestCompilation.Of(Sources.Class("    public static Service Other => new(\"other\");\n    public static Pod Bad => new(Environment.MachineName) { Containers = [new(\"web\", \"example.org/web:1\")] };")), Options);
        Assert.DoesNotContain(run.Result.GeneratedSources, static source => source.HintName.Contains("Images", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_that_move_change_where_images_are_and_nothing_else()
    {
        var first = GeneratorRun.Of(Project, Options);
        var second = first.After(Project.Edit("/app/src/App.cs", static text => "\n" + text));

        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(second.ReasonsOf(TrackingNames.Images)));
        Assert.All(
            second.Steps.Where(static ran => ran.Name != TrackingNames.Images).SelectMany(static ran => ran.Step.Outputs),
            static output => Assert.True(TrackedSteps.IsOld(output.Reason)));
        Assert.NotEqual(Uses(first), Uses(second));
    }

    [Fact]
    public void Code_below_the_images_changes_nothing() =>
        TrackedSteps.AssertNothingNew(GeneratorRun.Of(Project, Options).After(Project.Edit("/app/src/App.cs", static text => text + "\n// the end\n")));

    [Fact]
    public void An_IDE_does_not_ask_for_it()
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ManifestGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)Project.SyntaxTrees[0].Options,
            optionsProvider: Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.Implementation, trackIncrementalGeneratorSteps: true));
        var result = driver.RunGenerators(Project).GetRunResult().Results.Single();

        Assert.DoesNotContain(result.GeneratedSources, static source => source.HintName.Contains("Images", StringComparison.Ordinal));
        Assert.False(result.TrackedSteps.ContainsKey(TrackingNames.Images));
    }

    private static TestOptions Options => new(more: [("ProjectDir", "/app/")]);

    private static string Use(string image, string resource, string name, string line) =>
        $"{image}, {resource}, {name}, File = src/App.cs, Line = {Array.FindIndex(Sources.Class(Members).Split('\n'), text => text.Contains(line, StringComparison.Ordinal)) + 1}";

    private static string[] Uses(GeneratorRun run) => [.. run.Output.Assembly.GetAttributes()
        .Where(static a => a.AttributeClass!.Name == "GeneratedImageAttribute")
        .Select(static a => string.Join(", ", a.ConstructorArguments.Select(static c => $"{c.Value}").Concat(a.NamedArguments.Select(static n => $"{n.Key} = {n.Value.Value}"))))];
}
