using k8s;
using ManifestDsl.Engine.CustomResources;
using ManifestDsl.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Generators.Tests.CustomResources;

/// <summary>Objects of kinds without a class, and classes of another project.</summary>
public sealed class UntypedTests
{
    [Fact]
    public void An_untyped_object_is_what_was_written()
    {
        var run = GeneratorRun.Of(Sources.Class("""
            public static CustomResource One => new("acme.example/v1", "Thing", "one")
            {
                Labels = new() { ["a"] = "b" },
                Annotations = new() { ["c"] = "d" },
                Spec = new() { ["n"] = 1, ["list"] = [1, "x", true, null], ["map"] = new() { ["yes"] = "no" }, ["texts"] = new[] { "p", "q" }, ["none"] = null },
                Overrides = new() { ["data"] = new() { ["k"] = "v" }, ["metadata"] = new() { ["finalizers"] = ["acme.example/f"] }, ["spec"] = new() { ["n"] = 2 } },
            };

            public static CustomResource Cluster => new("acme.example/v1", "ClusterThing", "two") { ClusterScoped = true };
            """));

        Assert.Empty(run.Output.Problems());
        Assert.Equal(
            """
            apiVersion: acme.example/v1
            kind: Thing
            metadata:
              name: one
              namespace: demo
              labels:
                a: b
              annotations:
                c: d
              finalizers:
              - acme.example/f
            spec:
              list:
              - 1
              - x
              - true
              - null
              map:
                "yes": "no"
              "n": 2
              none: null
              texts:
              - p
              - q
            data:
              k: v

            """.ReplaceLineEndings("\n"),
            run.YamlOf("App.One"));
        Assert.Equal("apiVersion: acme.example/v1\nkind: ClusterThing\nmetadata:\n  name: two\n", run.YamlOf("App.Cluster"));
    }

    [Fact]
    public void A_kind_that_takes_a_template_as_it_is_gets_it_hardened_and_another_gets_what_was_written()
    {
        const string Template = """{ Spec = new() { ["template"] = new() { ["spec"] = new() { ["containers"] = [new() { ["name"] = "web", ["image"] = "nginx:1.29" }] } } } };""";
        var run = GeneratorRun.Of(Sources.Class($$"""
            public static CustomResource Known => new("argoproj.io/v1alpha1", "Rollout", "web") {{Template}}

            public static CustomResource Other => new("acme.example/v1", "Web", "web") {{Template}}
            """));

        Assert.Contains("allowPrivilegeEscalation: false", run.YamlOf("App.Known"), StringComparison.Ordinal);
        Assert.Equal("restricted", Assert.Single(run.Documents, static d => d.Declaration == "App.Known").PodSecurity);
        Assert.EndsWith("    spec:\n      containers:\n      - name: web\n        image: nginx:1.29\n", run.YamlOf("App.Other"), StringComparison.Ordinal);
        Assert.Null(Assert.Single(run.Documents, static d => d.Declaration == "App.Other").PodSecurity);
    }

    [Fact]
    public void Classes_of_a_library_can_be_declared()
    {
        var definition = File.ReadAllText(Path.Combine(TestFiles.Project, "CustomResources/Crds/several.yaml"));
        var classes = CrdGenerator.Generate([new CrdInput("several.yaml", definition, "Acme.Crds")]);
        using var image = new MemoryStream();
        Assert.True(TestCompilation.Of(classes.Files.Select(static file => new SourceFile(file.Name, file.Code))).WithAssemblyName("Library").Emit(image).Success);
        image.Position = 0;

        var run = GeneratorRun.Of(TestCompilation.Of("""
            using Acme.Crds;
            using ManifestDsl;

            [Manifests(Namespace = "demo")]
            public static partial class App
            {
                public static Tenant One => new() { Metadata = new() { Name = "one" }, Spec = new() { Owner = "o" } };
            }
            """).AddReferences(MetadataReference.CreateFromStream(image)));

        Assert.Empty(run.Output.Problems());
        Assert.Equal("apiVersion: acme.example/v1\nkind: Tenant\nmetadata:\n  name: one\nspec:\n  owner: o\n", run.YamlOf("App.One"));
    }

    [Fact]
    public void A_value_without_a_schema_is_its_JSON_and_back()
    {
        const string Json = """{"a":[1,2.5,"x",true,null,{"b":{}}],"c":{"d":"e"},"f":null}""";
        var read = KubernetesJson.Deserialize<FreeForm>(Json);
        Assert.Equal(Json, KubernetesJson.Serialize(read));
        Assert.Equal("""{"d":"e"}""", KubernetesJson.Serialize(read["c"]));
        Assert.Throws<InvalidOperationException>(() => read["a"]!["b"]);
        Assert.Throws<KeyNotFoundException>(() => read["z"]);
    }
}
