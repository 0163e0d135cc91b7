using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5012: an Ingress that takes what no rule takes.</summary>
internal sealed class IngressDefaultBackendRule : IngressRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5012",
        "Ingresses should have no default backend",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "A default backend takes the requests to every host and path of the controller that nobody else takes.")
    {
        Preset = RulePreset.Strict,
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var backend = root.Read("spec", "defaultBackend");
        if (backend is not MapNode)
        {
            return backend is null ? Verdict.Pass : Verdict.Unknown;
        }

        findings.AddBadValue(Metadata, backend, $"{facts.Title} has a default backend: write rules with hosts", FieldEdit.Remove("defaultBackend") with { NeedsReview = true });
        return Verdict.Fail;
    }
}
