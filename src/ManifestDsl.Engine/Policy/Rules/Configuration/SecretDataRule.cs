using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6003: a Secret whose values stand in the source. Certificates and other public parts may.</summary>
internal sealed class SecretDataRule() : KindRule("", "Secret")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6003",
        "Secrets must not be written in the source",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "What is in the source is in the history of the repository, in the assembly and in the YAML, for everybody who may read one of them.");

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings) =>
        CheckData(facts, root.Read("data"), findings).Or(CheckData(facts, root.Read("stringData"), findings));

    private static bool IsPublic(string key) =>
        key.EndsWith(".crt", StringComparison.Ordinal) || key.EndsWith(".cer", StringComparison.Ordinal) || key.EndsWith(".pub", StringComparison.Ordinal);

    private Verdict CheckData(ObjectFacts secret, ManifestNode? data, FindingSink findings)
    {
        var verdict = data.IsOpaque() ? Verdict.Unknown : Verdict.Pass;
        var keys = new List<string>();
        foreach (var entry in data.Entries())
        {
            if (entry.Value.AsText() is not { } value)
            {
                verdict = Verdict.Unknown;
            }
            else if (value.Length > 0 && !IsPublic(entry.Key))
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
            $"{secret.Title} has its values in the source ({string.Join(", ", keys)}): let a store of secrets make it, for example with External Secrets or Sealed Secrets, and replace the values");
        return Verdict.Fail;
    }
}
