using System.Text;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Waivers;

namespace ManifestDsl.Engine.Tests.Policy.Documentation;

/// <summary>The presets in the package are what the catalog says. With MANIFESTDSL_UPDATE=1 the tests write them.</summary>
public class PresetDocumentationTests
{
    private static IEnumerable<RuleMetadata> Rules => RuleCatalog.Metadata.Where(Exceptions.MayHave);

    [Theory]
    [InlineData(RulePreset.Baseline)]
    [InlineData(RulePreset.Restricted)]
    [InlineData(RulePreset.Strict)]
    public void A_preset_has_every_rule_of_policy(RulePreset preset)
    {
        var name = preset.ToString().ToLowerInvariant();
        Repository.Verify(Repository.PathOf("src", "ManifestDsl.MSBuild", "build", "presets", name + ".globalconfig"), Of(preset, name));
    }

    [Fact]
    public void The_restricted_preset_is_what_holds_without_one() =>
        Assert.All(Rules, static rule => Assert.Equal(rule.IsEnabledByDefault, SeverityIn(RulePreset.Restricted, rule) != "none"));

    private static string Of(RulePreset preset, string name)
    {
        var text = new StringBuilder($"""
            # The rules of ManifestDsl in the preset "{name}": <ManifestRules>{name}</ManifestRules>.
            # Any .editorconfig of the project, and any .globalconfig, goes before it.
            is_global = true
            global_level = -50

            """);
        foreach (var rule in Rules)
        {
            text.Append($"\n# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = {SeverityIn(preset, rule)}\n");
        }

        return text.ToString();
    }

    private static string SeverityIn(RulePreset preset, RuleMetadata rule) => rule.Preset > preset
        ? "none"

        // A severity here would be that of each finding.
        : rule.IsErrorWhereEnforced ? "default"
        : rule.Severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            _ => "suggestion",
        };
}
