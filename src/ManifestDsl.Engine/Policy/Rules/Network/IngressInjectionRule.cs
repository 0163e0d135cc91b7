using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5014: values that end the directive of nginx which they are pasted into.</summary>
internal sealed class IngressInjectionRule : IngressRule
{
    private static readonly char[] Ending = ['\n', '\r', ';', '"'];

    private static readonly string[] Pasted =
    [
        "auth-url", "auth-signin", "auth-tls-match-cn", "mirror-target", "mirror-host", "mirror-request-body", "rewrite-target", "permanent-redirect",
    ];

    public override RuleMetadata Metadata { get; } = new(
        "MDSL5014",
        "Annotations of an Ingress must not break out of their directive",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "ingress-nginx pasted some annotations into its configuration as they were: a line break or semicolon runs code in the controller (CVE-2025-1097, CVE-2025-1098, CVE-2025-24514).")
    {
        Preset = RulePreset.Baseline,
        References = ["W95"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var annotations = root.Read("metadata", "annotations");
        var verdict = annotations.IsOpaque() ? Verdict.Unknown : Verdict.Pass;
        foreach (var entry in annotations.Entries())
        {
            if (!IngressAnnotations.IsNginx(entry.Key) || !Pasted.Contains(entry.Key.Substring(entry.Key.IndexOf('/') + 1)))
            {
                continue;
            }

            if (entry.Value.AsText() is not { } value)
            {
                verdict = verdict.Or(Verdict.Unknown);
            }
            else if (value.IndexOfAny(Ending) >= 0)
            {
                findings.AddBadValue(
                    Metadata,
                    entry.Value,
                    $"{facts.Title} breaks out of a directive of nginx with '{entry.Key}': write a value without line breaks, semicolons and quotes");
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }
}
