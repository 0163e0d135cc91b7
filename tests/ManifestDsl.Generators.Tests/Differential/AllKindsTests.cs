using System.Reflection;
using k8s.Models;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;
using ManifestDsl.Generators.Tests.Testing;

namespace ManifestDsl.Generators.Tests.Differential;

/// <summary>Every kind of KubernetesClient can be declared.</summary>
public sealed class AllKindsTests
{
    private static readonly List<(Type Type, KubernetesEntityAttribute Entity)> Kinds = [.. typeof(V1Pod).Assembly.GetExportedTypes()
        .Select(static type => (type, type.GetCustomAttribute<KubernetesEntityAttribute>()!))
        .Where(static pair => pair.Item2 is not null)
        .OrderBy(static pair => pair.type.Name, StringComparer.Ordinal)];

    [Fact]
    public void There_are_as_many_as_the_documentation_says() => Assert.Equal(206, Kinds.Count);

    [Fact]
    public void Each_gives_a_manifest_of_its_kind()
    {
        var members = string.Join("\n", Kinds.Select(static k => $"    public static {k.Type.Name} A{k.Type.Name} => new(){Initializer(k.Type)};"));
        var run = GeneratorRun.Of(Sources.Class(members), TestOptions.HardeningOff);

        Assert.Empty(run.Output.Problems());
        Assert.Empty(run.Failed);
        Assert.Equal(Kinds.Count, run.Documents.Length);
        foreach (var (type, entity) in Kinds)
        {
            var root = Assert.IsType<MapNode>(Assert.Single(YamlReader.Read(run.YamlOf("App.A" + type.Name), null).Documents));
            Assert.Equal(string.IsNullOrEmpty(entity.Group) ? entity.ApiVersion : $"{entity.Group}/{entity.ApiVersion}", root.Text("apiVersion"));
            Assert.Equal(entity.Kind, root.Text("kind"));
            if (HasName(type))
            {
                Assert.Equal(type.Name.ToLowerInvariant(), root.Map("metadata")!.Text("name"));
            }
        }
    }

    private static string Initializer(Type type) => HasName(type) ? $" {{ Metadata = new() {{ Name = \"{type.Name.ToLowerInvariant()}\" }} }}" : "";

    private static bool HasName(Type type) => type.GetProperty("Metadata")?.PropertyType == typeof(V1ObjectMeta);
}
