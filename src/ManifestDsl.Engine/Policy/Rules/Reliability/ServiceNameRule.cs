using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>MDSL3071: a StatefulSet whose pods have no names of their own.</summary>
internal sealed class ServiceNameRule() : KindRule("apps", "StatefulSet")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3071",
        "StatefulSets should name their headless service",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "Without serviceName the pods have no stable names in DNS, which is what most StatefulSets are for.")
    {
        References = ["W76"],
    };

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        var name = root.Read("spec", "serviceName");
        if (name is not (null or ScalarNode { AsText: "" }))
        {
            return name is ScalarNode ? Verdict.Pass : Verdict.Unknown;
        }

        findings.AddNotSet(Metadata, root, ["spec", "serviceName"], $"{facts.Title} has no serviceName: set it to the name of a headless Service for its pods");
        return Verdict.Fail;
    }
}
