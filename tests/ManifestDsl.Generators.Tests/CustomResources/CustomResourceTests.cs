using System.Reflection;
using System.Runtime.Loader;
using k8s;
using k8s.Models;
using ManifestDsl.Engine.CustomResources;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;
using ManifestDsl.Generators.Tests.Differential;
using ManifestDsl.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Generators.Tests.CustomResources;

/// <summary>Every construct of a schema: its classes compile without a warning, and what is declared with them is what was meant.</summary>
public sealed class CustomResourceTests
{
    private static readonly string Folder = Path.Combine(TestFiles.Project, "CustomResources");

    private static readonly CrdOutput Classes = CrdGenerator.Generate([.. Files("Crds", "*.yaml").Select(static path => new CrdInput(path, File.ReadAllText(path), "Acme.Crds"))]);

    private static readonly GeneratorRun Run = GeneratorRun.Of(
        TestCompilation.Of(
        [
            .. Classes.Files.Select(static file => new SourceFile(file.Name, file.Code)),
            .. Files("Sources", "*.cs").Select(static path => new SourceFile(path, File.ReadAllText(path))),
        ]),
        TestOptions.HardeningOff);

    private static readonly Assembly Compiled = Load();

    public static TheoryData<string> Names => new(Files("Crds", "*.yaml").Select(static path => Path.GetFileNameWithoutExtension(path)));

    [Fact]
    public void Classes_compile_without_a_warning_and_all_is_documented()
    {
        Assert.Empty(Classes.Errors);
        var library = TestCompilation.Of(Classes.Files.Select(static file => new SourceFile(file.Name, file.Code)));
        var strict = library.WithOptions(library.Options.WithSpecificDiagnosticOptions([]).WithWarningLevel(9999));
        Assert.Equal("", string.Join("\n", strict.Problems()));
        Assert.Empty(Run.Output.Problems());
        Assert.Empty(Run.Failed);
    }

    [Fact]
    public void The_same_definitions_give_the_same_classes()
    {
        var again = CrdGenerator.Generate([.. Files("Crds", "*.yaml").Select(static path => new CrdInput(path, File.ReadAllText(path).Replace("\r\n", "\n"), "Acme.Crds"))]);
        Assert.Equal(string.Concat(Classes.Files.Select(static file => file.Name + file.Code)), string.Concat(again.Files.Select(static file => file.Name + file.Code)));
        Assert.All(Classes.Files, static file => Assert.DoesNotContain(TestFiles.Repository, file.Code));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Declarations_give_the_expected_objects(string name)
    {
        var expected = YamlReader.Read(File.ReadAllText(Path.Combine(Folder, "Expected", name + ".yaml")), null);
        Assert.Null(expected.Error);
        var actual = Documents(name).Select(static d => Assert.Single(YamlReader.Read(d.Yaml, null).Documents)).ToList();

        Assert.Equal(expected.Documents.Length, actual.Count);
        Assert.Equal("", string.Join("\n", expected.Documents.Zip(actual).SelectMany(static pair => TreeComparison.Differences(pair.First, pair.Second))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Evaluating_gives_what_running_gives(string name)
    {
        foreach (var document in Documents(name))
        {
            var dot = document.Declaration.LastIndexOf('.');
            var value = Compiled.GetType(document.Declaration[..dot])!.GetProperty(document.Declaration[(dot + 1)..])!.GetValue(null)!;
            var entity = value.GetType().GetCustomAttribute<KubernetesEntityAttribute>()!;
            var obj = (IKubernetesObject<V1ObjectMeta>)value;
            (obj.ApiVersion, obj.Kind) = ($"{entity.Group}/{entity.ApiVersion}", entity.Kind);
            var actual = Assert.Single(YamlReader.Read(document.Yaml, null).Documents);
            obj.Metadata.NamespaceProperty = ((MapNode)actual).Map("metadata")!.Text("namespace");

            var json = KubernetesJson.Serialize(value);
            Assert.Equal("", string.Join("\n", TreeComparison.Differences(Assert.Single(YamlReader.Read(json, null).Documents), actual)));

            // An operator that reads the object has what was declared.
            var read = typeof(KubernetesJson).GetMethods().Single(static m => m is { Name: "Deserialize", IsGenericMethod: true } && m.GetParameters()[0].ParameterType == typeof(string))
                .MakeGenericMethod(value.GetType()).Invoke(null, [json, null])!;
            Assert.Equal(json, KubernetesJson.Serialize(read));
        }
    }

    [Fact]
    public void Rules_of_a_schema_become_attributes()
    {
        var code = Assert.Single(Classes.Files, static file => file.Name == "Acme.Crds.Widget.g.cs").Code;

        Assert.Contains("[global::ManifestDsl.FieldConstraints(Minimum = 1d, Maximum = 100d)]\n    public int? Size { get; set; }", code, StringComparison.Ordinal);
        Assert.Contains("""FieldConstraints(Required = true, MinLength = 1L, MaxLength = 10L, Pattern = "^[a-z\"\\\\]+$")]""", code, StringComparison.Ordinal);
        Assert.Contains("""Values = new string[] { "1", "2", "3" }""", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary>The field size: default 3; at least 1; at most 100; format int32.</summary>", code, StringComparison.Ordinal);
        Assert.Contains("/// <para>What is desired: &lt;b&gt;\"bold\"&lt;/b&gt; &amp; more, on a second line.</para>", code, StringComparison.Ordinal);
    }

    private static IEnumerable<EmittedDocument> Documents(string name)
    {
        var source = File.ReadAllText(Path.Combine(Folder, "Sources", name + ".cs"));
        return Run.Documents.Where(d => source.Contains($"partial class {d.Declaration[..d.Declaration.LastIndexOf('.')]}\n", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(Path.Combine(Folder, folder), pattern).Order(StringComparer.Ordinal);

    private static Assembly Load()
    {
        using var image = new MemoryStream();
        var emitted = Run.Output.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext("CustomResources").LoadFromStream(image);
    }
}
