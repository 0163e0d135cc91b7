using ManifestDsl.Generators.Tests.Testing;

namespace ManifestDsl.Generators.Tests.Golden;

/// <summary>What the generated half of a class looks like, by the shape of the class.</summary>
public sealed class ClassShapeTests
{
    [Fact]
    public void GlobalNamespace() => Verifier.Verify(Run(Sources.Class(Sources.ConfigMap("A"))).Driver);

    [Fact]
    public void NestedClasses() => Verifier.Verify(Run("""
        using ManifestDsl;

        namespace Acme.Shop
        {
            public partial record struct Outer
            {
                internal partial interface IMiddle
                {
                    [Manifests]
                    private protected partial class Inner
                    {
                        internal static ConfigMap A => new("a") { Data = new() { ["k"] = "<a & b>" } };
                    }
                }
            }
        }
        """).Driver);

    [Fact]
    public void NotPartial()
    {
        var run = Run("""
            using ManifestDsl;

            [Manifests]
            public static class App
            {
                public static ConfigMap A => new("a");
            }
            """);

        Assert.Equal("a.configmap.yaml", Assert.Single(run.Documents).Path);
        Assert.Null(run.Output.GetTypeByMetadataName("App+Yaml"));
        Verifier.Verify(run.Driver);
    }

    [Fact]
    public void TwoClasses() => Verifier.Verify(Run(
        "using ManifestDsl;\nnamespace One { [Manifests(Namespace = \"one\")] static partial class App { internal static ConfigMap A => new(\"a\"); } }\n"
        + "namespace Two { [Manifests(Namespace = \"two\")] static partial class App { internal static ConfigMap A => new(\"a\"); } }\n").Driver);

    [Fact]
    public void ClassInTwoParts()
    {
        var run = GeneratorRun.Of(TestCompilation.Of(
            new SourceFile("One.cs", Sources.Class(Sources.ConfigMap("A"))),
            new SourceFile("Two.cs", "using ManifestDsl;\npublic static partial class App\n{\n" + Sources.ConfigMap("B") + "\n}\n")));

        Assert.Empty(run.Output.Problems());
        Assert.Equal(["App.A", "App.B"], run.Documents.Select(static d => d.Declaration));
    }

    [Fact]
    public void KeywordNames() => Verifier.Verify(Run("""
        using ManifestDsl;

        namespace @event.@namespace;

        [Manifests]
        public static partial class @class
        {
            public static ConfigMap @default => new("default");
            public static ConfigMap @record => new("record");
        }
        """).Driver);

    [Fact]
    public void Own_member_of_the_name_Yaml_is_left_alone()
    {
        var run = Run(Sources.Class(Sources.ConfigMap("A") + "\n    public static string Yaml => \"mine\";"));

        Assert.Equal("App.A", Assert.Single(run.Documents).Declaration);
    }

    [Theory]
    [InlineData("public static readonly ConfigMap A = new(\"a\");")]
    [InlineData("public static ConfigMap A { get; } = new(\"a\");")]
    [InlineData("public static ConfigMap A { get { return new(\"a\"); } }")]
    [InlineData("public static ConfigMap A() => new(\"a\");")]
    [InlineData("public static ConfigMap A() { return new(\"a\"); }")]
    [InlineData("internal static ConfigMap A => new(\"a\");")]
    [InlineData("private static ConfigMap A => new(\"a\");")]
    public void Every_kind_of_member_is_a_declaration(string member)
    {
        var run = GeneratorRun.Of(Sources.Class(member));

        Assert.Empty(run.Failed);
        Assert.Equal("ConfigMap demo/a", Assert.Single(run.Documents).Resource);
    }

    [Theory]
    [InlineData("public static ConfigMap A(string name) => new(name);")]
    [InlineData("public const string A = \"a\";")]
    [InlineData("public static Container A => new(\"a\", \"b:1\");")]
    public void Other_members_are_helpers(string member)
    {
        var run = Run(Sources.Class(member));

        Assert.Equal(0, run.Declarations);
        Assert.Empty(run.Documents);
    }

    [Fact]
    public void PrivateClass() => Verifier.Verify(Run("""
        using ManifestDsl;

        partial class Outer
        {
            [Manifests]
            private static partial class Inner
            {
                private static Deployment A => new("a") { Containers = [new("c", "example.org/i:1")] };
            }
        }
        """).Driver);

    [Fact]
    public void Class_named_Yaml_has_no_constants()
    {
        var run = Run(Sources.Class(Sources.ConfigMap("A"), "Yaml"));

        Assert.Equal("Yaml.A", Assert.Single(run.Documents).Declaration);
        Assert.Null(run.Output.GetTypeByMetadataName("Yaml+Yaml"));
    }

    [Fact]
    public void Class_of_one_file_has_no_constants()
    {
        var run = Run(Sources.Class(Sources.ConfigMap("A")).Replace("public static partial class", "file static partial class", StringComparison.Ordinal));

        Assert.Equal("App.A", Assert.Single(run.Documents).Declaration);
        Assert.Null(run.Output.GetTypeByMetadataName("App+Yaml"));
    }

    [Theory]
    [InlineData("[Manifests] static partial class App { static ConfigMap A => new(\"a\"); }\n[Manifests] static partial class app { static ConfigMap A => new(\"b\"); }")]
    [InlineData("[Manifests] static partial class App { static ConfigMap A => new(\"a\"); }\n[Manifests] static partial class App<T> { static ConfigMap A => new(\"b\"); }\n[Manifests] static partial class App<T, U> { static ConfigMap A => new(\"c\"); }")]
    [InlineData("static partial class X { internal static partial class ManifestDsl { [Manifests] internal static partial class App { static ConfigMap A => new(\"a\"); } } }")]
    public void Classes_whose_names_differ_little_do_not_clash(string classes)
    {
        var run = GeneratorRun.Of("using ManifestDsl;\n#pragma warning disable CS8981\n" + classes);

        Assert.Empty(run.Failed);
        Assert.Equal(run.Declarations, run.Documents.Select(static d => d.Resource).Distinct().Count());
        Assert.Empty(run.Output.Problems());
    }

    [Theory]
    [InlineData("    public static ConfigMap Foo => new(\"a\");\n    public static ConfigMap foo => new(\"b\");")]
    [InlineData("    public static ConfigMap Foo() => new(\"a\");\n    public static ConfigMap Foo<T>() => new(\"b\");")]
    [InlineData("    public static ConfigMap Größe => new(\"a\");\n    public static ConfigMap 名前 => new(\"b\");\n    public static ConfigMap e\u0301te\u0301 => new(\"c\");")]
    public void Names_that_differ_little_do_not_clash(string members)
    {
        var run = GeneratorRun.Of(Sources.Class(members));

        Assert.Empty(run.Failed);
        Assert.Equal(run.Declarations, run.Documents.Select(static d => d.Resource).Distinct().Count());
        Assert.Empty(run.Output.Problems());
    }

    private static GeneratorRun Run(string source)
    {
        var run = GeneratorRun.Of(source);
        Assert.Empty(run.Output.Problems());
        Assert.Empty(run.Failed);
        return run;
    }
}
