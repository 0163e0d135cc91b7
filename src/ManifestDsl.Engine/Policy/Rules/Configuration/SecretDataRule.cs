using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Credentials;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6003: a Secret whose values stand in the manifest. Certificates, what is no secret by its key, and placeholders that others replace may.</summary>
internal sealed class SecretDataRule() : KindRule("", "Secret")
{
    // What Secrets have beside the secret: where it is for, and whom.
    private static readonly string[] PublicKeys =
    [
        "username", "user", "host", "hostname", "port", "server", "url", "endpoint", "database", "dbname", "namespace", "region", "type", "name", "project", "issuer", "knownhosts", "clientid",
    ];

    public override RuleMetadata Metadata { get; } = new(
        "MDSL6003",
        "Secrets must not be written in the manifest",
        RuleCategories.Configuration,
        RuleSeverity.Error,
        "What is in the source, or in a property of the build, is in the assembly and in the YAML, and mostly in the history of the repository, for everybody who may read one of them.");

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings) =>
        CheckData(facts, root.Read("data"), isBase64: true, findings).Or(CheckData(facts, root.Read("stringData"), isBase64: false, findings));

    private static bool IsPublic(string key, string value) =>
        key.EndsWith(".crt", StringComparison.Ordinal) || key.EndsWith(".cer", StringComparison.Ordinal) || key.EndsWith(".pub", StringComparison.Ordinal)
        || value.Trim().Length == 0
        || CredentialText.IsPlaceholder(value)
        || SecretValue.IsReference(value) && CredentialText.KindOf(value) is null && !value.StartsWith("/", StringComparison.Ordinal)
        || ((PublicKeys.Contains(key.Replace("-", "").Replace("_", "").ToLowerInvariant()) || IsCertificate(value) || value == """{"auths":{}}""") && CredentialText.KindInside(value) is null);

    private static bool IsCertificate(string value) =>
        value.IndexOf("-----BEGIN CERTIFICATE-----", StringComparison.Ordinal) >= 0 || value.IndexOf("-----BEGIN PUBLIC KEY-----", StringComparison.Ordinal) >= 0;

    private Verdict CheckData(ObjectFacts secret, ManifestNode? data, bool isBase64, FindingSink findings)
    {
        var verdict = data.IsOpaque() ? Verdict.Unknown : Verdict.Pass;
        var keys = new List<string>();
        foreach (var entry in data.Entries())
        {
            if (entry.Value.AsText() is not { } value)
            {
                verdict = Verdict.Unknown;
            }
            else if (!IsPublic(entry.Key, (isBase64 ? EncodedCredentials.Decode(value) : null) ?? value))
            {
                keys.Add($"'{entry.Key}'");
            }
        }

        if (keys.Count == 0)
        {
            return verdict;
        }

        findings.AddBadValue(
            Metadata,
            data!,
            $"{secret.Title} has its values in the manifest ({string.Join(", ", keys)}): let a store of secrets make it, for example with External Secrets or Sealed Secrets, and replace the values");
        return Verdict.Fail;
    }
}
