namespace ManifestDsl.Samples.Tests;

/// <summary>samples/Environments: a folder for each member of the enum.</summary>
[Collection(SampleCollection.Name)]
public sealed class EnvironmentsSampleTests(SampleFolder samples)
{
    [Fact]
    public void EachEnvironmentHasItsFolder() => GoldenFolder.Verify("Environments", samples.FirstManifests["Environments"]);

    [Fact]
    public void AMemberThatIsRemovedTakesItsFolderAlongAndAnInsecureSettingNamesItsEnvironment()
    {
        samples.Edit("Environments/Env.cs", static text => text.Replace("    Staging,\n", "", StringComparison.Ordinal));
        samples.Edit("Environments/Shop.cs", static text => text
            .Replace("Env.Staging => 2, ", "", StringComparison.Ordinal)
            .Replace("        Env.Staging => \"1.5.0-rc.2\",\n", "", StringComparison.Ordinal)
            .Replace("User = 10001,", "User = 10001,\n                ReadOnlyRootFilesystem = env is not Env.Prod,", StringComparison.Ordinal));
        var build = samples.Rebuild("Environments").Succeeded();
        samples.Reset("Environments");

        Assert.Equal(
            new Dictionary<string, string>
            {
                [""] = "registry.example.org/shop/web:1.4.2\nregistry.example.org/shop/web:2.0.0-dev\n",
                ["dev"] = "registry.example.org/shop/web:2.0.0-dev\n",
                ["prod"] = "registry.example.org/shop/web:1.4.2\n",
            },
            samples.Images("Environments"));
        Assert.Contains("web.deployment.yaml (removed)", build.Output, StringComparison.Ordinal);
        var manifests = samples.Manifests("Environments");
        Assert.Equal(["dev", "prod", "shop.namespace.yaml"], manifests.Keys.Select(path => path.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("warning MDSL1002: Container 'web' of Deployment 'shop/web'", build.Output, StringComparison.Ordinal);
        Assert.Contains("(in Prod)", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("readOnlyRootFilesystem: false", manifests["dev/shop/web.deployment.yaml"], StringComparison.Ordinal);
        Assert.Contains("readOnlyRootFilesystem: false", manifests["prod/shop/web.deployment.yaml"], StringComparison.Ordinal);
    }
}
