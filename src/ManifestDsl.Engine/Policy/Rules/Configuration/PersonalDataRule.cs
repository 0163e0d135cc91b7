using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6002: a ConfigMap that holds data about people.</summary>
internal sealed class PersonalDataRule : DataRule
{
    private static readonly string[] Words = ["user", "username", "email", "mail", "phone", "iban", "ssn", "birthday", "creditcard", "cardnumber"];
    private static readonly char[] Separators = ['_', '-', '.', ' '];

    public override RuleMetadata Metadata { get; } = new(
        "MDSL6002",
        "ConfigMaps should hold no personal data",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "Names, addresses and account numbers in a ConfigMap are read by everybody who may read the namespace.")
    {
        Preset = RulePreset.Strict,
        References = ["W48"],
    };

    protected override Verdict CheckEntry(ObjectFacts configMap, MapEntry entry, string value, FindingSink findings)
    {
        var what = IsAddress(value) ? "an e-mail address" : IsPersonal(entry.Key) && !CredentialName.IsHarmlessValue(value) ? "personal data, by its name" : null;
        if (what is null)
        {
            return Verdict.Pass;
        }

        findings.AddBadValue(Metadata, entry.Value, $"Entry '{entry.Key}' of {configMap.Title} is {what}: keep it in a Secret, or where the program looks it up");
        return Verdict.Fail;
    }

    private static bool IsPersonal(string key)
    {
        foreach (var word in key.Split(Separators))
        {
            if (Words.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // The whole value is an address: URLs and connection strings have an @ as well.
    private static bool IsAddress(string value)
    {
        var at = value.IndexOf('@');
        return at > 0
            && value.IndexOf('@', at + 1) < 0
            && value.IndexOf('.', at) > at + 1
            && value.IndexOfAny(['/', ':', ' ', '\n', '"', '=']) < 0;
    }
}
