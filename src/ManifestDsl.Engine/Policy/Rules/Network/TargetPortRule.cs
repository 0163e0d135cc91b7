using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>
/// MDSL5022 and 5023: a port of a Service leads to a port that none of the pods has. Of this package's Services, lowering says it of names
/// (MDSL0006).
/// </summary>
/// <param name="metadata">The rule.</param>
/// <param name="byName">True for ports by name, false for ports by number.</param>
internal sealed class TargetPortRule(RuleMetadata metadata, bool byName) : KindSetRule("", "Service")
{
    public static readonly TargetPortRule ByName = new(
        new(
            "MDSL5022",
            "Services must lead to a port that the pods have",
            RuleCategories.Networking,
            RuleSeverity.Warning,
            "Where no container of the selected pods has a port of that name, the Service has no endpoints.")
        {
            Preset = RulePreset.Baseline,
            References = ["W90"],
        },
        byName: true);

    public static readonly TargetPortRule ByNumber = new(
        new(
            "MDSL5023",
            "Services should lead to a declared port",
            RuleCategories.Networking,
            RuleSeverity.Warning,
            "A containerPort need not be declared, but where others are, a number that is not among them is mostly a mistake.")
        {
            Preset = RulePreset.Strict,
            References = ["W90"],
        },
        byName: false);

    public override RuleMetadata Metadata { get; } = metadata;

    protected override void Check(ManifestSet set, PolicyContext context, FindingSink findings)
    {
        var selector = context.Facts.Selector;
        if (selector.IsUnset || selector.IsEmpty || context.Facts.IsIdentityUnknown || (byName && context.Object.Tier == ManifestTier.Dsl))
        {
            return;
        }

        List<PolicyContext>? pods = null;
        foreach (var item in context.Object.Root.Read("spec", "ports").Items())
        {
            if (item is MapNode port && Target(port) is ScalarNode target && (target.AsText is not null) == byName)
            {
                pods ??= [.. set.Pods.Select(context.Facts.Namespace, selector)];
                CheckPort(context, target, pods, findings);
            }
        }
    }

    private static ManifestNode? Target(MapNode port) => port.Read("targetPort") is { } target and not ScalarNode { AsText: "" } ? target : port.Read("port");

    private static bool MayLeadTo(PolicyContext pod, ScalarNode target) =>
        target.AsText is { } name ? pod.Facts.Ports.MayHave(name) : pod.Facts.Ports.IsEmpty || target.AsInteger is not { } number || pod.Facts.Ports.MayHave(number);

    private void CheckPort(PolicyContext service, ScalarNode target, List<PolicyContext> pods, FindingSink findings)
    {
        if (pods.Count == 0 || pods.Exists(pod => MayLeadTo(pod, target)))
        {
            return;
        }

        var names = string.Join(", ", pods[0].Facts.Ports.Names.Select(static name => $"'{name}'"));
        findings.AddBadValue(
            Metadata,
            target,
            $"{service.Facts.Title} leads to port '{target}', which no container of {pods[0].Facts.Title} has: {(names.Length > 0 ? $"use one of its ports {names}" : "declare the port in the container")}");
    }
}
