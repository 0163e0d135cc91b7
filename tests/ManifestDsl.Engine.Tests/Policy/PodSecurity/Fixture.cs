using System.Globalization;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Policy.Documentation;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Engine.Tests.Policy.PodSecurity;

// The DSL type of the same name is in an enclosing namespace.
using PodSecurityLevel = ManifestDsl.Engine.Policy.PodSecurityLevel;

/// <summary>One case of a file in Fixtures: a pod, and what one check says about it at each version.</summary>
internal sealed record Fixture(string Check, PodSecurityLevel Level, string Name, int[] Changes, MapNode Case)
{
    private const string UnknownValue = "<unknown>";

    public static readonly IReadOnlyList<Fixture> All = [.. Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static string Folder => Repository.PathOf("tests", "ManifestDsl.Engine.Tests", "Policy", "PodSecurity", "Fixtures");

    /// <summary>The kinds of containers that the case is run with.</summary>
    public IEnumerable<ContainerKind> Containers => Case["container"] is null ? [ContainerKind.Regular] : Enum.GetValues<ContainerKind>();

    /// <summary>The versions at which the check or its verdict changes, those just before, and the latest.</summary>
    public IEnumerable<int> Versions => Changes.Concat(Expectations.Keys).SelectMany(static change => new[] { change - 1, change })
        .Append(KubernetesVersion.Latest.Minor).Where(static version => version >= 0).Distinct().Order();

    private SortedDictionary<int, string> Expectations => new(Case.Entries
        .Where(static entry => entry.Key.StartsWith("v1.", StringComparison.Ordinal))
        .ToDictionary(static entry => Minor(entry.Key), static entry => ((ScalarNode)entry.Value).Text));

    /// <summary>What is expected: <c>reason (detail)</c>, <c>pass</c>, <c>unknown</c> or <c>exempt</c>; null where the check does not exist yet.</summary>
    public string? Expected(int version) =>
        version < Changes[0] ? null : Expectations.Last(expectation => expectation.Key <= version).Value;

    /// <summary>The pod as an object of some kind.</summary>
    public KubernetesObject As(string kind, ContainerKind containerKind = ContainerKind.Regular)
    {
        var spec = Case.Map("spec") ?? Case.Map("pod") ?? Tree.Map();
        if (Case.Map("container") is { } container)
        {
            spec = spec.With(WorkloadContainer.FieldOf(containerKind), Tree.List(Tree.Map(("name", "a")).With(container)));
        }

        var source = new SamplePod(spec).As(kind);
        return Case["annotations"] is { } annotations ? source.WithAnnotations(annotations) : source;
    }

    private static IEnumerable<Fixture> Read(string file)
    {
        var root = (MapNode)Assert.Single(YamlReader.Read(File.ReadAllText(file), file, YamlSchema.Core12).Documents);
        int[] changes = [.. root.List("changes")!.Items.Select(static item => Minor(item.ToString()!))];
        Assert.True(PodSecurityLevels.TryParse(root.Text("level")!, out var level));
        return root.List("cases")!.Items.Cast<MapNode>()
            .Select(item => new Fixture(root.Text("check")!, level, item.Scalar("name")!.Text, changes, (MapNode)WithUnknowns(item)));
    }

    private static int Minor(string version) => int.Parse(version["v1.".Length..], CultureInfo.InvariantCulture);

    private static ManifestNode WithUnknowns(ManifestNode node) => node switch
    {
        ScalarNode { Text: UnknownValue } => new UnknownNode("Not a constant.", node.Provenance),
        ListNode list => new ListNode([.. list.Items.Select(WithUnknowns)], list.Provenance),
        MapNode map => new MapNode([.. map.Entries.Select(static entry => entry with { Value = WithUnknowns(entry.Value) })], map.Provenance),
        _ => node,
    };
}
