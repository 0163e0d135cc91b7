using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using k8s;
using k8s.Models;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;
using ManifestDsl.Generators.Tests.Testing;

namespace ManifestDsl.Generators.Tests.Differential;

/// <summary>
/// Evaluating raw declarations gives what running them gives: the same sources are compiled and run, the objects are
/// serialized by KubernetesClient, and both texts are parsed and compared.
/// </summary>
public sealed class RawDeclarationTests
{
    private static readonly GeneratorRun Run = GeneratorRun.Of(
        TestCompilation.Of(TestFiles.CSharpIn(Path.Combine(TestFiles.Project, "Differential/Sources")).Select(static path => new SourceFile(path, File.ReadAllText(path)))),
        TestOptions.HardeningOff);

    private static readonly Assembly Compiled = Load();

    public static TheoryData<string> Declarations => new(Run.Documents.Select(static d => d.Declaration));

    [Fact]
    public void There_are_enough_of_them()
    {
        Assert.Empty(Run.Output.Problems());
        Assert.Empty(Run.Failed);
        Assert.True(Run.Documents.Length >= 60, $"{Run.Documents.Length} declarations");
        var kinds = Run.Documents.Select(static d => d.Resource.Split(' ')[0]).Distinct().Count();
        Assert.True(kinds >= 40, $"{kinds} kinds");
    }

    [Theory]
    [MemberData(nameof(Declarations))]
    public void Evaluates_to_what_it_runs_to(string declaration)
    {
        var value = ObjectOf(declaration);
        var yaml = Assert.Single(YamlReader.Read(KubernetesYaml.Serialize(value), null).Documents);
        var json = Assert.Single(YamlReader.Read(KubernetesJson.Serialize(value), null).Documents);
        var actual = Assert.Single(YamlReader.Read(Run.YamlOf(declaration), null).Documents);

        // The JSON says what is a text, the YAML how times are written.
        Assert.Equal([], TreeComparison.Differences(json, actual, IsSameTime));
        Assert.Equal([], TreeComparison.Differences(yaml, actual, IsPlainForm));
        Assert.True(((MapNode)actual).Entries.Length > 2, "An object with fields.");
    }

    [Fact]
    public void A_difference_is_found()
    {
        var expected = YamlReader.Read("a: 1\nb: [x, y]\nc: 1.0\n", null).Documents[0];
        var actual = YamlReader.Read("c: 1\nb: [x, z]\nd: null\na: \"1\"\n", null).Documents[0];

        Assert.Equal(3, TreeComparison.Differences(expected, actual).Count());
    }

    /// <summary>KubernetesClient ends fractions of seconds with zeros in JSON, but not in YAML.</summary>
    private static bool IsSameTime(ScalarNode json, ScalarNode actual) =>
        json.Text.Length == "2024-01-02T03:04:05.678000Z".Length
        && DateTime.TryParseExact(json.Text, "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out var one)
        && DateTime.TryParseExact(actual.AsText, "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out var other)
        && one == other;

    /// <summary>KubernetesClient leaves texts plain in YAML that are read as numbers: <c>cpu: 2</c>, <c>0x10</c>.</summary>
    private static bool IsPlainForm(ScalarNode yaml, ScalarNode actual) =>
        yaml.Kind != ScalarKind.Text
        && actual.AsText is { } text
        && Assert.Single(YamlReader.Read(text, null).Documents) is ScalarNode plain
        && plain.Kind == yaml.Kind
        && plain.Text == yaml.Text;

    private static object ObjectOf(string declaration)
    {
        var dot = declaration.LastIndexOf('.');
        var type = Compiled.GetType(declaration[..dot])!;
        var member = type.GetMember(declaration[(dot + 1)..], BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Single();
        var value = member switch
        {
            PropertyInfo property => property.GetValue(null)!,
            FieldInfo field => field.GetValue(null)!,
            _ => ((MethodInfo)member).Invoke(null, null)!,
        };

        // What the product adds to a model.
        var obj = (IKubernetesObject)value;
        var entity = value.GetType().GetCustomAttribute<KubernetesEntityAttribute>()!;
        obj.ApiVersion ??= string.IsNullOrEmpty(entity.Group) ? entity.ApiVersion : $"{entity.Group}/{entity.ApiVersion}";
        obj.Kind ??= entity.Kind;
        return value;
    }

    private static Assembly Load()
    {
        using var image = new MemoryStream();
        var emitted = Run.Output.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }
}
