using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>
/// The selector of an object selects no pod of the set. Only where the set has workloads in the namespace, knows all their labels, and no
/// object of a custom kind makes pods there: a set that holds no workloads says nothing about those of others.
/// </summary>
/// <param name="metadata">The rule.</param>
/// <param name="group">The API group; empty for the core group.</param>
/// <param name="kind">The kind.</param>
/// <param name="consequence">What that means and what to do: the end of the message.</param>
public sealed class SelectsNothingRule(RuleMetadata metadata, string group, string kind, string consequence) : KindSetRule(group, kind)
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = metadata;

    /// <inheritdoc/>
    protected override void Check(ManifestSet set, PolicyContext context, FindingSink findings)
    {
        var facts = context.Facts;
        var selector = facts.Selector;
        if (selector.IsUnset || selector.IsEmpty || facts.IsIdentityUnknown || IsIgnored(context) || !set.Pods.SelectsNothing(facts.Namespace, selector))
        {
            return;
        }

        findings.AddBadValue(Metadata, selector.Node!, $"{facts.Title} selects '{selector}', which no pod{Where(facts)} has: {consequence}");
    }

    private static string Where(ObjectFacts facts) => facts.Namespace.Length > 0 ? $" of namespace '{facts.Namespace}'" : "";

    // The API server does not look at the selector of a Service that is only a name.
    private static bool IsIgnored(PolicyContext context) =>
        context.Facts.Kind == "Service" && context.Object.Root.Read("spec", "type") is { } type && type.AsText() is null or "ExternalName";
}
