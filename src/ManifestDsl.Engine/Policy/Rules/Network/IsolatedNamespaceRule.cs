using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5029: a Namespace of the set in which it has no NetworkPolicy.</summary>
internal sealed class IsolatedNamespaceRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5029",
        "Namespaces should have a network policy",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "Without a policy that denies by default every pod of the cluster may connect to every pod of the namespace.")
    {
        Preset = RulePreset.Strict,
        References = ["W97"],
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        var namespaces = set.OfKind("", "Namespace");
        if (namespaces.Count == 0)
        {
            return;
        }

        var isolation = new Isolation(set);
        foreach (var context in namespaces)
        {
            if (!isolation.IsUnknown && !context.Facts.IsIdentityUnknown && !isolation.HasPolicies(context.Facts.Name))
            {
                findings.Object = context.Object;
                findings.AddBadValue(Metadata, context.Object.Root, $"{context.Facts.Title} has no network policy: declare one with an empty podSelector that denies by default");
            }
        }
    }
}
