using ManifestDsl.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ManifestDsl.Generators.Tests;

/// <summary>Declarations that take an environment.</summary>
public sealed class EnvironmentTests
{
    private const string Members = """
            public static Deployment Web(Env env) => new("web")
            {
                Replicas = env == Env.Prod ? 3 : 1,
                Containers = [new("web", $"example.org/web:{(env == Env.Dev ? "edge" : "1.4")}") { Ports = [new("http", 8080)] }],
            };

            public static Service WebService(Env env) => new("web") { For = Web(env), Ports = [new("http", 80)] };

            public static Namespace Demo => new("demo");
        """;

    private const string Env = "\npublic enum Env { Dev, PreProd, Prod }\n";

    [Theory]
    [InlineData("PerResource", "demo.namespace.yaml", "{0}/demo/web.deployment.yaml", "{0}/demo/web.service.yaml", "{0}/demo/web.serviceaccount.yaml")]
    [InlineData("PerClass", "App.yaml", "{0}/App.yaml")]
    [InlineData("Single", "manifests.yaml", "{0}/manifests.yaml")]
    public void A_folder_for_each(string layout, string without, params string[] within)
    {
        var run = GeneratorRun.Of(TestCompilation.Of(Sources.Class(Members) + Env), new TestOptions(layout));

        Assert.Empty(run.Failed);
        Assert.Equal(3, run.Declarations);
        string[] expected = [without, .. new[] { "dev", "pre-prod", "prod" }.SelectMany(folder => within.Select(path => path.Replace("{0}", folder, StringComparison.Ordinal)))];
        Assert.Equal(expected.Order(StringComparer.Ordinal), run.Documents.Select(static d => d.Path).Distinct().Order(StringComparer.Ordinal));
        Assert.All(run.Documents, static d => Assert.Equal(d.Environment ?? "", d.Path.Split('/') is [var folder, .. { Length: > 0 }] ? folder : ""));
    }

    [Fact]
    public void Each_has_its_values()
    {
        var run = Run(Members);

        Assert.Contains("replicas: 1\n", run.YamlOf("App.Web(Dev)"), StringComparison.Ordinal);
        Assert.Contains("image: example.org/web:edge\n", run.YamlOf("App.Web(Dev)"), StringComparison.Ordinal);
        Assert.Contains("replicas: 3\n", run.YamlOf("App.Web(Prod)"), StringComparison.Ordinal);
        Assert.Contains("image: example.org/web:1.4\n", run.YamlOf("App.Web(Prod)"), StringComparison.Ordinal);
        Assert.Equal(run.YamlOf("App.WebService(Dev)"), run.YamlOf("App.WebService(Prod)"));
    }

    [Fact]
    public void Constants_for_each()
    {
        var run = GeneratorRun.Of(TestCompilation.Of(
            new("App.cs", Sources.Class(Members) + Env),
            new SourceFile("User.cs", "static class User { public const string Prod = App.Yaml.WebService.Prod, Dev = App.Yaml.Web.Dev, Demo = App.Yaml.Demo; }")));

        Assert.Empty(run.Output.Problems());
        Assert.Equal(run.YamlOf("App.WebService(Prod)"), Constant(run, "User", "Prod"));
        Assert.StartsWith(run.YamlOf("App.Web(Dev)") + "---\n", Constant(run, "User", "Dev"), StringComparison.Ordinal);
        Assert.Equal(run.YamlOf("App.Demo"), Constant(run, "User", "Demo"));
        Assert.Contains("in PreProd", run.Output.GetTypeByMetadataName("App+Yaml+Web")!.GetMembers("PreProd").Single().GetDocumentationCommentXml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    public static ConfigMap A => new(\"a\");\n    public static ConfigMap B(Env env) => new(\"b\");", 4)]
    [InlineData("    public static ConfigMap A() => new(\"a\");\n    public static ConfigMap A(Env env) => new(\"b\");", 4)]
    [InlineData("    public static ConfigMap A(Env env) => new(\"b\");\n    public static ConfigMap A() => new(\"a\");", 4)]
    [InlineData("    public static ConfigMap A(Env env) => new(\"a\");\n    public static ConfigMap A(DayOfWeek env) => new(\"b\");", 10)]
    [InlineData("    public static ConfigMap Prod(Env env) => new(\"a\");\n    public static ConfigMap Dev => new(\"b\");", 4)]
    [InlineData("    public static ConfigMap @class(Keyword k) => new(\"a\");\n    public enum Keyword { @class, @event }", 2)]
    [InlineData("    private static partial ConfigMap A(Env env);\n    private static partial ConfigMap A(Env other) => new(\"a\") { Data = new() { [\"e\"] = other.ToString() } };", 3)]
    [InlineData("    public static ConfigMap A(Env env = Env.Dev) => new(\"a\");", 3)]
    public void Names_that_meet_do_not_clash(string members, int documents)
    {
        var run = Run(members);

        Assert.Empty(run.Output.Problems());
        Assert.Equal(documents, run.Documents.Length);
        Assert.Equal(documents, run.Documents.Select(static d => d.Path).Distinct().Count());
    }

    [Fact]
    public void Members_of_one_value_are_one()
    {
        var run = GeneratorRun.Of(Sources.Class("    public static ConfigMap A(Env env) => new(\"a\");") + "enum Env : ulong { Test = 5, Prod = ulong.MaxValue, Production = Prod, Default = 5 }");

        Assert.Equal(["prod", "test"], run.Documents.Select(static d => d.Environment).Order());
    }

    [Fact]
    public void The_enum_may_come_from_a_referenced_assembly()
    {
        using var image = new MemoryStream();
        Assert.True(TestCompilation.Of("public enum Env { Staging, Live }").Emit(image).Success);
        image.Position = 0;
        var run = GeneratorRun.Of(TestCompilation.Of(Sources.Class("    public static ConfigMap A(Env env) => new(\"a\") { Data = new() { [\"e\"] = $\"{env}\" } };"))
            .AddReferences(MetadataReference.CreateFromStream(image)));

        Assert.Equal(["staging", "live"], run.Documents.Select(static d => d.Environment));
        Assert.Contains("e: Live", run.YamlOf("App.A(Live)"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    public static ConfigMap A(Env env, int n) => new(\"a\");")]
    [InlineData("    public static ConfigMap A(Env? env) => new(\"a\");")]
    [InlineData("    public static ConfigMap A(ref Env env) => new(\"a\");")]
    [InlineData("    public static ConfigMap A<T>(Env env) => new(\"a\");")]
    [InlineData("    public static ConfigMap A<T>(T env) where T : struct, Enum => new(\"a\");")]
    [InlineData("    public static ConfigMap A(ServiceType type) => new(\"a\");")]
    [InlineData("    public static ConfigMap A(params Env[] envs) => new(\"a\");")]
    [InlineData("    public static string A(Env env) => \"a\";")]
    [InlineData("    [ManifestIgnore] public static ConfigMap A(Env env) => new(\"a\");")]
    [InlineData("    [ManifestIgnore] public static ConfigMap A => new(\"a\");")]
    [InlineData("    [ManifestIgnore] public static readonly ConfigMap A = new(\"a\");")]
    public void Other_methods_and_ignored_members_are_helpers(string member) => Assert.Equal(0, Run(member).Declarations);

    [Fact]
    public void Helpers_can_be_used()
    {
        var run = Run("""
                [ManifestIgnore]
                static Deployment Base(Env size) => new("base") { Replicas = (int)size, Containers = [new("c", "example.org/i:1")] };

                public static Deployment Web => Base(Env.Prod) with { Name = "web" };
            """);

        Assert.Contains("replicas: 2\n", run.YamlOf("App.Web"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("enum Env { }", "has no members")]
    [InlineData("enum Env { PreProd, Pre_Prod }", "would both be written to the folder 'pre-prod'")]
    public void Enums_that_are_no_environments_fail(string env, string reason)
    {
        var run = GeneratorRun.Of(Sources.Class("    public static ConfigMap A(Env env) => new(\"a\");") + env);

        Assert.Empty(run.Documents);
        Assert.Contains(reason, Assert.Single(run.Failed), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_says_where_unless_it_is_everywhere()
    {
        var run = GeneratorRun.Of(Sources.Class("""
                public static ConfigMap Some(Env env) => new("some") { Data = new() { ["k"] = env == Env.PreProd ? "a" : Environment.MachineName } };
                public static ConfigMap All(Env env) => new("all") { Data = new() { ["k"] = Environment.MachineName } };
                public static ConfigMap? Other(Env env) => env switch { Env.Dev => null, Env.Prod => throw new Exception("no"), _ => new("other") };
            """) + Env);

        Assert.Equal(3, run.Declarations);
        Assert.Collection(
            run.Failed,
            static f => Assert.Matches("^App.Some: .*machine.* \\(in Dev, Prod\\)$", f),
            static f => Assert.Matches("^App.All: .*machine.*[^)]$", f),
            static f => Assert.Equal("App.Other: it is null (in Dev)", f),
            static f => Assert.Matches("^App.Other: .*no.* \\(in Prod\\)$", f));
        Assert.Equal(["App.Some(PreProd)", "App.Other(PreProd)"], run.Documents.Select(static d => d.Declaration));
    }

    [Fact]
    public void An_edit_renders_only_the_environments_that_it_changes()
    {
        var project = TestCompilation.Of(
            new("App.cs", Sources.Class(Members + "\n" + Sources.ConfigMap("Settings"))),
            new("Other.cs", Sources.Class(Sources.ConfigMap("Other"), "Other")),
            new SourceFile("Env.cs", Env));
        var first = GeneratorRun.Of(project);
        var second = first.After(project.Edit("App.cs", static text => text.Replace("? 3 : 1", "? 4 : 1", StringComparison.Ordinal)));

        var changed = second.Result.TrackedSteps[TrackingNames.Manifests].SelectMany(static s => s.Outputs).Where(static o => !TrackedSteps.IsOld(o.Reason));
        Assert.Equal(["App.Web(Prod)"], changed.Select(static o => ((Model.ManifestModel)o.Value).FullName));
        Assert.Single(second.OutputReasons(), static r => r == Modified);

        TrackedSteps.AssertNothingNew(first.After(project.Edit("App.cs", static text => text.Replace("? 3 : 1", "? /* three */ 3 : 1", StringComparison.Ordinal))));
        TrackedSteps.AssertNothingNew(first.After(project.Edit("Env.cs", static text => text.Replace("Prod }", "Prod /* live */ }", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_members_of_the_enum_are_followed()
    {
        var project = TestCompilation.Of(new("App.cs", Sources.Class(Members)), new SourceFile("Env.cs", Env));
        var first = GeneratorRun.Of(project);

        var more = first.After(project.Edit("Env.cs", static text => text.Replace("Prod }", "Prod, Canary }", StringComparison.Ordinal)));
        Assert.Equal(["canary", "dev", "pre-prod", "prod"], more.Documents.Select(static d => d.Environment).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(3 + (2 * 4), more.ReasonsOf(TrackingNames.Manifests).Length + 2);

        var fewer = first.After(project.Edit("Env.cs", static text => text.Replace("PreProd, ", "", StringComparison.Ordinal)));
        Assert.Equal(["dev", "prod"], fewer.Documents.Select(static d => d.Environment).OfType<string>().Distinct().Order(StringComparer.Ordinal));

        var renumbered = first.After(project.Edit("Env.cs", static text => text.Replace("Prod }", "Prod = 0 }", StringComparison.Ordinal)));
        Assert.Equal(["dev", "pre-prod"], renumbered.Documents.Select(static d => d.Environment).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("replicas: 3\n", renumbered.YamlOf("App.Web(Dev)"), StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string members)
    {
        var run = GeneratorRun.Of(Sources.Class(members) + Env);
        Assert.Empty(run.Failed);
        return run;
    }

    private static string Constant(GeneratorRun run, string type, string field) =>
        (string)((IFieldSymbol)run.Output.GetTypeByMetadataName(type)!.GetMembers(field).Single()).ConstantValue!;
}
