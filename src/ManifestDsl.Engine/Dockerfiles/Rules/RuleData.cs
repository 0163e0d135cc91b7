using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules;

/// <summary>Makes the metadata of the rules about Dockerfiles.</summary>
internal static class RuleData
{
    /// <summary>What cannot be built.</summary>
    public static RuleMetadata Error(string id, string title, string description, params string[] rows) => Of(id, title, RuleSeverity.Error, description, rows) with { Preset = RulePreset.Baseline };

    /// <summary>What is insecure, or does not do what it says.</summary>
    public static RuleMetadata Warning(string id, string title, string description, params string[] rows) => Of(id, title, RuleSeverity.Warning, description, rows);

    /// <summary>What could be better.</summary>
    public static RuleMetadata Info(string id, string title, string description, params string[] rows) => Of(id, title, RuleSeverity.Info, description, rows);

    /// <summary>An opinion, off by default.</summary>
    public static RuleMetadata Opinion(string id, string title, string description, params string[] rows) => Of(id, title, RuleSeverity.Info, description, rows) with { Preset = RulePreset.Strict };

    private static RuleMetadata Of(string id, string title, RuleSeverity severity, string description, string[] rows) =>
        new(id, title, RuleCategories.Images, severity, description) { References = [.. rows] };
}
