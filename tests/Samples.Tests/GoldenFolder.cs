namespace ManifestDsl.Samples.Tests;

/// <summary>Manifests as they should be, in the folder Golden/name: what differs is written to <c>*.received.yaml</c> beside it.</summary>
internal static class GoldenFolder
{
    /// <summary>Compares all with one file, <c>Golden/name.verified.yaml</c>.</summary>
    public static void VerifyAsOne(string name, IReadOnlyDictionary<string, string> manifests)
    {
        var actual = string.Concat(manifests.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"--- # {pair.Key}\n{pair.Value}"));
        var verified = Path.Combine(SampleFolder.RepositoryRoot, "tests/Samples.Tests/Golden", name + ".verified.yaml");
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (actual != expected)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(verified)!);
            File.WriteAllText(verified.Replace(".verified.", ".received.", StringComparison.Ordinal), actual);
        }

        Assert.Equal(expected, actual);
    }

    public static void Verify(string name, IReadOnlyDictionary<string, string> manifests)
    {
        var folder = Path.Combine(SampleFolder.RepositoryRoot, "tests/Samples.Tests/Golden", name);
        Directory.CreateDirectory(folder);
        var expected = Directory.GetFiles(folder, "*.verified.yaml", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/').Replace(".verified.yaml", ".yaml", StringComparison.Ordinal), File.ReadAllText, StringComparer.Ordinal);
        foreach (var (path, yaml) in manifests.Where(m => !expected.TryGetValue(m.Key, out var verified) || verified != m.Value))
        {
            var received = Path.Combine(folder, Path.ChangeExtension(path, ".received.yaml"));
            Directory.CreateDirectory(Path.GetDirectoryName(received)!);
            File.WriteAllText(received, yaml);
        }

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), manifests.Keys.Order(StringComparer.Ordinal));
        Assert.All(manifests, m => Assert.Equal(expected[m.Key], m.Value));
    }
}
