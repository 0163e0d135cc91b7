using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3073: the Service that a StatefulSet names is not among the objects.</summary>
internal sealed class MissingServiceRule() : KindSetRule("apps", "StatefulSet")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3073",
        "The service of a StatefulSet should be declared",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "Without its headless Service the pods of a StatefulSet have no names in DNS.")
    {
        Preset = RulePreset.Strict,
        References = ["W76"],
    };

    protected override void Check(ManifestSet set, PolicyContext context, FindingSink findings)
    {
        var node = context.Object.Root.Read("spec", "serviceName");
        if (node.AsText() is { Length: > 0 } name && !context.Facts.IsIdentityUnknown && set.Named("", "Service").Lacks(context.Facts.Namespace, name))
        {
            findings.AddBadValue(Metadata, node!, $"{context.Facts.Title} names Service '{name}', which is not declared: declare it with clusterIP None, or correct the name");
        }
    }
}
