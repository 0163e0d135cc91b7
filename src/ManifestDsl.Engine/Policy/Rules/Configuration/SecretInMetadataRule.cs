using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Credentials;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6018: an annotation or label, of an object or of its pods, that holds a credential.</summary>
internal sealed class SecretInMetadataRule : PolicyRule
{
    private static readonly string[] Fields = ["annotations", "labels"];

    public override RuleMetadata Metadata { get; } = new(
        "MDSL6018",
        "Annotations and labels must hold no credentials",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "Whoever may list objects reads their annotations and labels; many tools copy and log them.")
    {
        Preset = RulePreset.Baseline,
        References = ["W45"],
    };

    public override Verdict Check(PolicyContext context, FindingSink findings)
    {
        var verdict = Verdict.Pass;
        foreach (var field in Fields)
        {
            verdict = verdict.Or(CheckEntries(context.Object.Root.Read("metadata", field), $"of {context.Facts.Title}", findings));
            if (context.Workload is { Location.Template.IsEmpty: false } workload)
            {
                verdict = verdict.Or(CheckEntries(workload.Template.Read("metadata", field), $"of the pods of {context.Facts.Title}", findings));
            }
        }

        return verdict;
    }

    // Most annotations about secrets name one.
    private static string? KindByName(string key, string value) =>
        CredentialName.IsSecret(key) && !CredentialName.MayNameAnObject(key) && SecretValue.LooksReal(value) ? "a secret, by its name" : null;

    private Verdict CheckEntries(ManifestNode? map, string title, FindingSink findings)
    {
        var verdict = map.IsOpaque() ? Verdict.Unknown : Verdict.Pass;
        foreach (var entry in map.Entries())
        {
            if (entry.Value.AsText() is not { } value)
            {
                verdict = verdict.Or(entry.Value is UnknownNode ? Verdict.Unknown : Verdict.Pass);
            }
            else if ((CredentialText.KindInside(value) ?? KindByName(entry.Key, value)) is { } kind)
            {
                findings.AddBadValue(
                    Metadata, entry.Value, $"'{entry.Key}' {title} holds {kind}: take it away, keep it in a Secret, and revoke the credential if it was ever committed");
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }
}
