using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6004: a Secret that the cluster fills with a token that never expires.</summary>
internal sealed class TokenSecretRule() : KindRule("", "Secret")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6004",
        "Service account tokens must expire",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "A Secret of type kubernetes.io/service-account-token holds a token that is valid until the Secret is deleted, wherever it was copied to.");

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var type = root.Read("type");
        if (type.AsText() != "kubernetes.io/service-account-token")
        {
            return type is null or ScalarNode ? Verdict.Pass : Verdict.Unknown;
        }

        findings.AddBadValue(
            Metadata, type!, $"{facts.Title} holds a service account token that never expires: mount a projected token, or make one with 'kubectl create token'");
        return Verdict.Fail;
    }
}
