using Xunit.Abstractions;

namespace ManifestDsl.Samples.Tests;

/// <summary>samples/Shop: a whole application in three environments; samples/ShopRaw is one of them in KubernetesClient models.</summary>
[Collection(SampleCollection.Name)]
public sealed class ShopSampleTests(SampleFolder samples, ITestOutputHelper output)
{
    private readonly IReadOnlyDictionary<string, string> manifests = samples.FirstManifests["Shop/Shop"];

    [Theory]
    [InlineData("dev")]
    [InlineData("staging")]
    [InlineData("prod")]
    public void ManifestsOfAnEnvironmentAreAsExpected(string stage) => GoldenFolder.VerifyAsOne("Shop/" + stage, Of(stage));

    [Fact]
    public void EnvironmentsShareNothingButTheNamespace() =>
        Assert.Equal(["shop.namespace.yaml"], manifests.Keys.Where(path => path.Split('/')[0] is not ("dev" or "staging" or "prod")));

    [Fact]
    public void PoliciesAllowTheLinksAndNothingElse() => Assert.Equal(
        [
            "api-network: api -> database:5432",
            "api-network: api -> kube-system/kube-dns:53/udp,53",
            "api-network: web -> api:8080",
            "cleanup-egress: cleanup -> database:5432",
            "cleanup-egress: cleanup -> kube-system/kube-dns:53/udp,53",
            "database-ingress: api -> database:5432",
            "database-ingress: cleanup -> database:5432",
            "database-ingress: worker -> database:5432",
            "default-deny: * -> nobody",
            "default-deny: nobody -> *",
            "web-network: ingress-nginx/* -> web:8080",
            "web-network: web -> api:8080",
            "web-network: web -> kube-system/kube-dns:53/udp,53",
            "worker-egress: worker -> 10.96.0.1/32:443",
            "worker-egress: worker -> database:5432",
            "worker-egress: worker -> kube-system/kube-dns:53/udp,53",
        ],
        NetworkLinks.Of(Of("prod").Values).Order(StringComparer.Ordinal));

    [Fact]
    public void ItTakesFewerLinesThanItsYaml()
    {
        var code = Lines.OfCode("Shop");
        var yaml = manifests.Values.Sum(Lines.Of);
        var raw = Lines.OfCode("ShopRaw");
        output.WriteLine($"C#: {code} lines. YAML: {yaml} lines, {Of("prod").Values.Sum(Lines.Of)} of them for prod. Raw models for prod: {raw} lines.");
        Assert.True(code * 3 < yaml, $"{code} lines of C# for {yaml} lines of YAML");
    }

    /// <summary>What the raw models leave out is hardened in the same way, so that nothing differs but the namespace, which has no environment.</summary>
    [Fact]
    public void RawModelsGiveTheSameObjects()
    {
        var raw = samples.FirstManifests["ShopRaw"];
        Assert.Equal(Of("prod").Keys.Append("shop.namespace.yaml").Order(StringComparer.Ordinal), raw.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(manifests["shop.namespace.yaml"], raw["shop.namespace.yaml"]);
        Assert.All(Of("prod"), manifest => Assert.Equal(manifest.Value, raw[manifest.Key]));
    }

    /// <summary>The manifests of an environment, by their path in its folder.</summary>
    private Dictionary<string, string> Of(string stage) => manifests.Where(manifest => manifest.Key.StartsWith(stage + "/", StringComparison.Ordinal))
        .ToDictionary(manifest => manifest.Key[(stage.Length + 1)..], manifest => manifest.Value, StringComparer.Ordinal);
}
