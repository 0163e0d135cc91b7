using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.Documentation;

/// <summary>The section "In other tools" of a rule that answers rows of the catalogue of other tools' rules.</summary>
internal static class OtherTools
{
    /// <summary>The section; null when the rule names no row: then people write it.</summary>
    public static string? Of(RuleMetadata rule) => rule.References.IsEmpty ? null : $"Rows {string.Join(", ", rule.References)} of the cross-reference table.";
}
