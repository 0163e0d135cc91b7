using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3072: the Service that a StatefulSet names is not headless.</summary>
internal sealed class HeadlessServiceRule() : KindSetRule("apps", "StatefulSet")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3072",
        "The service of a StatefulSet should be headless",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "Only a headless Service gives each pod a name of its own in DNS.")
    {
        References = ["W76"],
    };

    protected override void Check(ManifestSet set, PolicyContext context, FindingSink findings)
    {
        var node = context.Object.Root.Read("spec", "serviceName");
        if (node.AsText() is not { } name
            || set.Named("", "Service").Find(context.Facts.Namespace, name) is not { } service
            || service.Object.Root.Read("spec", "clusterIP") is not (null or ScalarNode { AsText: not "None" }))
        {
            return;
        }

        findings.AddBadValue(Metadata, node!, $"{context.Facts.Title} names {service.Facts.Title}, which is not headless, so that its pods have no names of their own: set clusterIP of the Service to None (Headless = true)");
    }
}
