using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5033: a ServiceMonitor of the Prometheus operator that finds no Service of the set in its namespace.</summary>
internal sealed class ServiceMonitorRule() : KindSetRule("monitoring.coreos.com", "ServiceMonitor")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5033",
        "Service monitors should select a service",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "A ServiceMonitor that selects no Service collects nothing, without a word.")
    {
        Preset = RulePreset.Strict,
        References = ["W102"],
    };

    protected override void Check(ManifestSet set, PolicyContext context, FindingSink findings)
    {
        var selector = context.Facts.Selector;
        if (selector.IsUnset || selector.IsEmpty || selector.IsUnknown || context.Facts.IsIdentityUnknown || set.HasUnknownObjects
            || context.Object.Root.Read("spec", "namespaceSelector") is not null)
        {
            return;
        }

        foreach (var service in set.OfKind("", "Service"))
        {
            if (service.Facts.Namespace == context.Facts.Namespace && selector.Matches(service.Facts.Labels) != false)
            {
                return;
            }
        }

        findings.AddBadValue(Metadata, selector.Node!, $"{context.Facts.Title} selects '{selector}', which no Service of its namespace has: use the labels of the Service");
    }
}
