using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6001: a ConfigMap that holds a secret, by the name or by the form of an entry.</summary>
internal sealed class SecretInConfigMapRule : DataRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6001",
        "ConfigMaps must hold no secrets",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "ConfigMaps are read by many, are not encrypted, and are written to logs and to source control.")
    {
        References = ["W47"],
    };

    protected override Verdict CheckEntry(ObjectFacts configMap, MapEntry entry, string value, FindingSink findings)
    {
        var what = CredentialText.KindInside(value) ?? CredentialText.KindOf(entry.Key, value);
        if (what is null)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(Metadata, entry.Value, $"Entry '{entry.Key}' of {configMap.Title} holds {what}: keep it in a Secret that is not in the source, and refer to that");
        return Verdict.Fail;
    }
}
