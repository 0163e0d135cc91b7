using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Benchmarks.Modes;

/// <summary>Are the manifests of a build the objects that the console program printed? Otherwise comparing their times means nothing.</summary>
internal static class CompareMode
{
    public static int Run(string manifestFolder, string printedFile)
    {
        var built = Directory.GetFiles(manifestFolder, "*.yaml", SearchOption.AllDirectories).SelectMany(Read).ToDictionary(Identity);
        var printed = Read(printedFile).ToDictionary(Identity);
        var different = built.Keys.Union(printed.Keys).Where(identity => !AreEqual(built.GetValueOrDefault(identity), printed.GetValueOrDefault(identity))).Order(StringComparer.Ordinal).ToList();
        Console.WriteLine($"{built.Count} objects in {manifestFolder}, {printed.Count} in {printedFile}, {different.Count} different");
        foreach (var identity in different.Take(3))
        {
            Console.WriteLine($"different: {identity}\n{Show(built, identity)}---\n{Show(printed, identity)}");
        }

        return different.Count == 0 && built.Count > 0 ? 0 : 1;
    }

    private static IEnumerable<MapNode> Read(string file)
    {
        var result = YamlReader.Read(File.ReadAllText(file), file);
        return result.Error is { } error
            ? throw new InvalidDataException($"{file}({error.Line},{error.Column}): {error.Message}")
            : result.Documents.OfType<MapNode>();
    }

    private static string Identity(MapNode root)
    {
        var metadata = root.Map("metadata");
        return $"{root.Text("kind")} {metadata?.Text("namespace")}/{metadata?.Text("name")}";
    }

    private static string Show(Dictionary<string, MapNode> objects, string identity) =>
        objects.TryGetValue(identity, out var root) ? YamlWriter.Write(root) : "(missing)\n";

    /// <summary>Equal whatever the order of keys: two programs list them differently.</summary>
    private static bool AreEqual(ManifestNode? x, ManifestNode? y) => (x, y) switch
    {
        (MapNode a, MapNode b) => a.Entries.Length == b.Entries.Length && a.Entries.All(entry => AreEqual(entry.Value, b[entry.Key])),
        (ListNode a, ListNode b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(static pair => AreEqual(pair.First, pair.Second)),
        (null, _) or (_, null) => false,
        _ => ManifestNodeComparer.ByValue.Equals(x, y),
    };
}
