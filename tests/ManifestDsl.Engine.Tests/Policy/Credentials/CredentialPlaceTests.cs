using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.Credentials;

/// <summary>What is taken for a secret, and what is not, wherever it stands in an object.</summary>
public class CredentialPlaceTests
{
    private static readonly string[] Rules = ["MDSL1060", "MDSL1061", "MDSL6001", "MDSL6003", "MDSL6018", "MDSL6019"];

    [Theory]
    [MemberData(nameof(SecretTexts.All), MemberType = typeof(SecretTexts))]
    public void A_secret_is_found_and_not_repeated(Place place, string name, string value)
    {
        var finding = Assert.Single(Check(place, name, value));

        // Not the secret, nor a part by which it could be guessed.
        Assert.DoesNotContain(value, finding.Message, StringComparison.Ordinal);
        foreach (var word in value.Split([' ', '=', ':', '"', '\n', '/', '@', ';', '&', '?', ','], StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Length >= 8 && word.Any(char.IsDigit)))
        {
            Assert.DoesNotContain(word, finding.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(BenignTexts.All), MemberType = typeof(BenignTexts))]
    public void Nothing_is_found_in_what_is_none(Place place, string name, string value) => Assert.Empty(Check(place, name, value));

    [Fact]
    public void There_are_enough_of_both() => Assert.True(BenignTexts.All.Count >= 120 && SecretTexts.All.Count >= 80, $"{BenignTexts.All.Count} and {SecretTexts.All.Count}");

    private static IEnumerable<Finding> Check(Place place, string name, string value) => PolicyChecker.Check(Of(place, name, value)).Where(static finding => Rules.Contains(finding.Rule.Id));

    private static KubernetesObject Of(Place place, string name, string value) => place switch
    {
        Place.Env => SamplePod.Secure.With("containers.0.env", Tree.List(Tree.Map(("name", name), ("value", value)))).As(),
        Place.Arg => SamplePod.Secure.With("containers.0.args", name.Length == 0 ? Tree.List(value) : Tree.List(name, value)).As(),
        Place.Probe => SamplePod.Secure.With("containers.0.livenessProbe", Tree.Map(("exec", Tree.Map(("command", Tree.List("sh", "-c", value)))))).As(),
        Place.Header => SamplePod.Secure.With("containers.0.readinessProbe", Tree.Map(("httpGet", Tree.Map(("port", 8080), ("httpHeaders", Tree.List(Tree.Map(("name", name), ("value", value)))))))).As(),
        Place.ConfigMap => Object("v1", "ConfigMap", ("data", Tree.Map((name, value)))),
        Place.Annotation => Object("apps/v1", "Deployment", ("spec", Tree.Map(("template", Tree.Map(("metadata", Tree.Map(("annotations", Tree.Map((name, value))))), ("spec", Tree.Map(("containers", Tree.List())))))))),
        Place.Label => new(Tree.Map(("apiVersion", "v1"), ("kind", "Service"), ("metadata", Tree.Map(("name", "shop"), ("labels", Tree.Map((name, value)))))), ManifestTier.Raw),
        Place.Secret => Object("v1", "Secret", ("stringData", Tree.Map((name, value)))),
        _ => Object("helm.toolkit.fluxcd.io/v2", "HelmRelease", ("spec", Tree.Map(("values", Tree.Map((name, value)))))),
    };

    private static KubernetesObject Object(string apiVersion, string kind, (string Name, TreeValue Value) field) =>
        new(Tree.Map(("apiVersion", apiVersion), ("kind", kind), ("metadata", Tree.Map(("name", "shop"))), field), ManifestTier.Raw);
}
