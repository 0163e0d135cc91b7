using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Samples.Tests;

/// <summary>
/// samples/Environments: a folder for each member of the enum. The manifests are compared with <c>Golden/Environments</c>;
/// what differs is written to <c>*.received.yaml</c> beside it.
/// </summary>
public sealed class EnvironmentsSampleTests : IDisposable
{
    private static readonly string Golden = Path.Combine(SampleCopy.RepositoryRoot, "tests/Samples.Tests/Golden/Environments");

    private readonly SampleCopy sample = new("Environments");

    [Fact]
    public void EachEnvironmentHasItsFolder()
    {
        var build = Build();

        Assert.DoesNotContain("warning", build.Output, StringComparison.Ordinal);
        var manifests = sample.Manifests();
        var expected = Directory.GetFiles(Golden, "*.verified.yaml", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(Golden, path).Replace('\\', '/').Replace(".verified.yaml", ".yaml", StringComparison.Ordinal), File.ReadAllText, StringComparer.Ordinal);
        foreach (var (path, yaml) in manifests.Where(m => !expected.TryGetValue(m.Key, out var verified) || verified != m.Value))
        {
            var received = Path.Combine(Golden, Path.ChangeExtension(path, ".received.yaml"));
            Directory.CreateDirectory(Path.GetDirectoryName(received)!);
            File.WriteAllText(received, yaml);
        }

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), manifests.Keys.Order(StringComparer.Ordinal));
        Assert.All(manifests, m => Assert.Equal(expected[m.Key], m.Value));
    }

    [Fact]
    public void AMemberThatIsRemovedTakesItsFolderAlongAndAnInsecureSettingNamesItsEnvironment()
    {
        Build();
        sample.Edit("Env.cs", static text => text.Replace("    Staging,\n", "", StringComparison.Ordinal));
        sample.Edit("Shop.cs", static text => text
            .Replace("Env.Staging => 2, ", "", StringComparison.Ordinal)
            .Replace("        Env.Staging => \"1.5.0-rc.2\",\n", "", StringComparison.Ordinal)
            .Replace("User = 10001,", "User = 10001,\n                Privileged = env is Env.Prod,", StringComparison.Ordinal));
        var build = Build();

        Assert.Contains("web.deployment.yaml (removed)", build.Output, StringComparison.Ordinal);
        Assert.Equal(["dev", "prod", "shop.namespace.yaml"], sample.Manifests().Keys.Select(path => path.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("warning MDSL1003: Container 'web' of Deployment 'shop/web' is privileged", build.Output, StringComparison.Ordinal);
        Assert.Contains("(in Prod)", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("privileged: true", sample.Manifests()["dev/shop/web.deployment.yaml"], StringComparison.Ordinal);
        Assert.Contains("privileged: true", sample.Manifests()["prod/shop/web.deployment.yaml"], StringComparison.Ordinal);
    }

    public void Dispose() => sample.Dispose();

    private DotnetResult Build() => sample.Run("build", "Environments").Succeeded();
}
