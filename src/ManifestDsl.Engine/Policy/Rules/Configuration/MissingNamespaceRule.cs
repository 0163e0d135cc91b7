using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6024: an object is in a namespace that is not among the objects, though others are. Said once of each namespace.</summary>
internal sealed class MissingNamespaceRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL6024",
        "The namespace of an object should be declared",
        RuleCategories.Configuration,
        RuleSeverity.Warning,
        "The API server refuses objects in a namespace that does not exist.")
    {
        Preset = RulePreset.Strict,
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        if (set.OfKind("", "Namespace").Count == 0)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var context in set.All)
        {
            var facts = context.Facts;
            if (facts.Namespace is not ("" or "default")
                && !facts.Namespace.StartsWith("kube-", StringComparison.Ordinal)
                && seen.Add(facts.Namespace)
                && set.Named("", "Namespace").Lacks("", facts.Namespace))
            {
                findings.Object = context.Object;
                findings.AddBadValue(
                    Metadata,
                    context.Object.Root.Read("metadata", "namespace")!,
                    $"{facts.Title} is in namespace '{facts.Namespace}', which is not declared: declare it, or correct the name");
            }
        }
    }
}
