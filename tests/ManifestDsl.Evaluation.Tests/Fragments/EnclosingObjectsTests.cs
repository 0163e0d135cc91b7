using k8s;
using k8s.Models;
using ManifestDsl.Evaluation.Fragments;

namespace ManifestDsl.Evaluation.Tests.Fragments;

/// <summary>The table of parts says what the types of KubernetesClient say.</summary>
public class EnclosingObjectsTests
{
    public static TheoryData<string> Parts => [.. typeof(V1Pod).Assembly.GetTypes()
        .Where(type => type.Namespace == "k8s.Models" && EnclosingObjects.ModelHost(type.Name) is not null)
        .Select(type => type.Name)
        .Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_parts() => Assert.True(Parts.Count > 40);

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_part_has_its_place(string part)
    {
        var type = Type(part);
        for (var hops = 0; !typeof(IKubernetesObject).IsAssignableFrom(type); hops++)
        {
            Assert.True(hops < 10);
            var (host, property, isList) = EnclosingObjects.ModelHost(type.Name) ?? (type.Name[..^"Spec".Length], "Spec", false);
            var held = Type(host).GetProperty(property)!.PropertyType;
            Assert.Equal(type, isList ? held.GetGenericArguments()[0] : held);
            type = Type(host);
        }
    }

    private static Type Type(string name) => typeof(V1Pod).Assembly.GetType("k8s.Models." + name, throwOnError: true)!;
}
