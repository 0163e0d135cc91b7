using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Policy;
using ManifestDsl.Engine.Tests.Policy.Documentation;
using ManifestDsl.Engine.Tests.Policy.PodSecurity;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Engine.Tests.PodPolicies.Admission;

/// <summary>Pods, each of which can be an object of any kind.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="As">The pod as an object of a kind.</param>
internal sealed record PodCase(string Name, Func<string, KubernetesObject> As)
{
    // Ephemeral containers have no ports.
    private const string Refused = "the network of the host sets nothing for ephemeral containers";

    /// <summary>
    /// The cases of the Pod Security Standards, with each kind of container, but for those with unknown values and those that the API server refuses before
    /// it asks any policy: a text where a boolean should be, a map for a list.
    /// </summary>
    public static IEnumerable<PodCase> OfStandards => Fixture.All
        .Where(static fixture => fixture.Name != Refused && !fixture.Versions.Any(version => fixture.Expected(version) == "unknown") && Unknowns.In(fixture.As("Pod").Root).IsEmpty)
        .SelectMany(static fixture => fixture.Containers.Select(container => new PodCase($"{fixture.Check}: {fixture.Name}, {container}", kind => fixture.As(kind, container))));

    /// <summary>The pods of Pods.yaml.</summary>
    public static IEnumerable<PodCase> Written
    {
        get
        {
            var file = Repository.PathOf("tests", "ManifestDsl.Engine.Tests", "PodPolicies", "Admission", "Pods.yaml");
            var read = YamlReader.Read(File.ReadAllText(file), file, YamlSchema.Core12);
            Assert.Null(read.Error);
            return ((ListNode)Assert.Single(read.Documents)).Items.Cast<MapNode>().Select(static item => new PodCase(item.Text("name")!, kind => Build(item, kind)));
        }
    }

    private static KubernetesObject Build(MapNode item, string kind)
    {
        var spec = item.Map("spec") ?? Tree.Map();
        if (item["container"] is MapNode container)
        {
            spec = spec.With("containers", Tree.List(Tree.Map(("name", "a")).With(container)));
        }

        var source = new SamplePod(spec).As(kind);
        return item["annotations"] is { } annotations ? source.WithAnnotations(annotations) : source;
    }
}
