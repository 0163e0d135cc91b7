using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5013: annotations by which an Ingress writes into the configuration of ingress-nginx.</summary>
internal sealed class IngressSnippetRule : IngressRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5013",
        "Ingresses must not write configuration of nginx",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "A snippet runs in the controller: with Lua or alias it reads the controller's token, and by it every Secret (CVE-2021-25742).")
    {
        Preset = RulePreset.Baseline,
        References = ["W94"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var annotations = root.Read("metadata", "annotations");
        var verdict = annotations.IsOpaque() ? Verdict.Unknown : Verdict.Pass;
        foreach (var entry in annotations.Entries())
        {
            if (IngressAnnotations.IsNginx(entry.Key) && entry.Key.EndsWith("-snippet", StringComparison.Ordinal))
            {
                findings.AddBadValue(
                    Metadata,
                    entry.Value,
                    $"{facts.Title} writes configuration of the controller with '{entry.Key}': use the annotation for what it does, or the configuration of the controller",
                    FieldEdit.Remove(entry.Key) with { NeedsReview = true });
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }
}
