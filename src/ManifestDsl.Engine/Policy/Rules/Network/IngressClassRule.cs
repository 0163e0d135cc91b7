using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5019: the annotation that spec.ingressClassName took the place of.</summary>
internal sealed class IngressClassRule : IngressRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5019",
        "Ingresses should name their class in spec.ingressClassName",
        RuleCategories.Networking,
        RuleSeverity.Info,
        "The annotation kubernetes.io/ingress.class is deprecated since Kubernetes 1.18, and controllers stop reading it.");

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var annotations = root.Read("metadata", "annotations");
        var value = annotations is MapNode map ? map.Read(IngressAnnotations.Class) : null;
        if (value is null or UnknownNode)
        {
            return value is UnknownNode || annotations.IsOpaque() ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            value,
            $"{facts.Title} names its class in the deprecated annotation {IngressAnnotations.Class}: set spec.ingressClassName to '{value}'");
        return Verdict.Fail;
    }
}
