using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Credentials;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6019: a custom resource (the values of a Helm release, a scaler, a pipeline) that holds a credential.</summary>
internal sealed class SecretInCustomResourceRule : PolicyRule
{
    // Their secrets are encrypted, or named.
    private static readonly string[] Stores = ["bitnami.com", "external-secrets.io", "secrets-store.csi.x-k8s.io", "isindir.github.com", "secrets.hashicorp.com", "generators.external-secrets.io"];

    public override RuleMetadata Metadata { get; } = new(
        "MDSL6019",
        "Custom resources must hold no credentials",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "Custom resources are not encrypted as Secrets may be, and are read by many.")
    {
        Preset = RulePreset.Baseline,
        References = ["W45"],
    };

    public override Verdict Check(PolicyContext context, FindingSink findings)
    {
        if (context.Facts.IsBuiltIn || context.Facts.Kind.Length == 0)
        {
            return Verdict.NotApplicable;
        }

        return CheckNode(context, context.Object.Root.Read("spec"), "spec", byName: !Stores.Contains(context.Facts.Group), findings);
    }

    private Verdict CheckNode(PolicyContext context, ManifestNode? node, string field, bool byName, FindingSink findings)
    {
        var verdict = node is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        foreach (var entry in node.Entries())
        {
            // Containers of a pod that is known have rules of their own.
            if (context.Workload is not null && entry.Key is ("containers" or "initContainers" or "ephemeralContainers"))
            {
                continue;
            }

            verdict = verdict.Or(CheckNode(context, entry.Value, entry.Key, byName, findings));
        }

        foreach (var item in node.Items())
        {
            verdict = verdict.Or(CheckNode(context, item, field, byName, findings));
        }

        if (node.AsText() is { } text && Kind(field, text, byName) is { } kind)
        {
            findings.AddBadValue(Metadata, node!, $"'{field}' of {context.Facts.Title} holds {kind}: refer to a Secret, and revoke the credential if it was ever committed");
            verdict = Verdict.Fail;
        }

        return verdict;
    }

    private static string? Kind(string field, string text, bool byName) => !byName ? CredentialText.KindOf(text)
        : CredentialText.KindInside(text) ?? (CredentialName.IsSecret(field) && SecretValue.LooksReal(text) ? "a secret, by its name" : null);
}
