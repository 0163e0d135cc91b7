using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Configuration;

/// <summary>MDSL6005 and 6006: objects that name no namespace, or the one called default. Custom kinds are left alone: who knows whether they have one.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="unset">True for objects that name no namespace, false for the one called default.</param>
internal sealed class NamespaceRule(RuleMetadata metadata, bool unset) : PolicyRule
{
    public static readonly NamespaceRule Unset = new(
        new(
            "MDSL6005",
            "Objects should name their namespace",
            RuleCategories.Configuration,
            RuleSeverity.Warning,
            "An object without a namespace lands in the one that whoever applies it happens to use.")
        {
            Preset = RulePreset.Strict,
            References = ["W23"],
        },
        unset: true);

    public static readonly NamespaceRule Default = new(
        new(
            "MDSL6006",
            "Objects should not be in the namespace default",
            RuleCategories.Configuration,
            RuleSeverity.Info,
            "The namespace default has no quotas, policies or rights of its own, and cannot be deleted with what is in it.")
        {
            References = ["W23"],
        },
        unset: false);

    public override RuleMetadata Metadata { get; } = metadata;

    public override Verdict Check(PolicyContext context, FindingSink findings)
    {
        var facts = context.Facts;
        if (!facts.IsBuiltIn || !facts.IsNamespaced || ListItems.IsList(context.Object) || context.Object.IsDerived)
        {
            return Verdict.NotApplicable;
        }

        var node = context.Object.Root.Read("metadata", "namespace");
        switch (node)
        {
            case null or ScalarNode { AsText: "" } when unset:
                findings.AddNotSet(
                    Metadata,
                    context.Object.Root,
                    ["metadata", "namespace"],
                    $"{facts.Title} names no namespace: set metadata.namespace, or Namespace of the [Manifests] attribute for the whole class");
                return Verdict.Fail;
            case ScalarNode { AsText: "default" } when !unset:
                findings.AddBadValue(Metadata, node, $"{facts.Title} is in the namespace default: give the application a namespace of its own");
                return Verdict.Fail;
            case null or ScalarNode:
                return Verdict.Pass;
            default:
                return Verdict.Unknown;
        }
    }
}
