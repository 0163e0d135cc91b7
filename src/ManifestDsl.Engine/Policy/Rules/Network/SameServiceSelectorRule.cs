using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5021: two Services of one namespace with the same selector. A headless one beside another is how StatefulSets are made.</summary>
internal sealed class SameServiceSelectorRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5021",
        "Services should not share a selector",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "Two Services for the same pods are mostly a copy whose selector nobody changed.")
    {
        Preset = RulePreset.Strict,
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        var first = new Dictionary<(string Namespace, bool IsHeadless, string Selector), PolicyContext>();
        foreach (var service in set.OfKind("", "Service"))
        {
            var selector = service.Facts.Selector;
            if (selector.IsUnknown || selector.IsEmpty || service.Facts.IsIdentityUnknown)
            {
                continue;
            }

            var key = (service.Facts.Namespace, service.Object.Root.Read("spec", "clusterIP").AsText() == "None", selector.ToString());
            if (!first.TryGetValue(key, out var other))
            {
                first.Add(key, service);
            }
            else if (other.Facts.Name != service.Facts.Name)
            {
                findings.Object = service.Object;
                findings.AddBadValue(Metadata, selector.Node!, $"{service.Facts.Title} has the selector '{selector}', as {other.Facts.Title} has: add its ports to that one, or correct the selector");
            }
        }
    }
}
