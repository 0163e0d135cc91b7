using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.Rules.Images.Scans;

namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>MDSL2080–2099: what scanners say of images and manifests.</summary>
public static class ScanRules
{
    /// <summary>The id of the rule about vulnerabilities that have a fix.</summary>
    public const string Vulnerability = "MDSL2080";

    /// <summary>The id of the rule about the configuration of images.</summary>
    public const string ImageMisconfiguration = "MDSL2088";

    /// <summary>MDSL2086.</summary>
    public static readonly RuleMetadata UnusedReport = new(
        "MDSL2086",
        "A scan report should be of an image that is used",
        RuleCategories.Images,
        RuleSeverity.Info,
        "The report is of an image that no container runs: the image has another name or tag by now, or the report is left over.");

    /// <summary>MDSL2090.</summary>
    public static readonly RuleMetadata Misconfiguration = new(
        "MDSL2090",
        "Trivy finds a setting that is not secure",
        RuleCategories.Images,
        RuleSeverity.Warning,
        "A check of 'trivy config' failed for the emitted manifest. Reported where no rule of this package says the same.")
    {
        Preset = RulePreset.Baseline,
        CanBeInBaseline = false,
    };

    /// <summary>The rules about containers, ordered by id.</summary>
    internal static readonly ImmutableArray<PolicyRule> OfContainers =
    [
        new VulnerabilityRule(withFix: true),
        new VulnerabilityRule(withFix: false),
        new ImageSecretRule(),
        new UnscannedImageRule(),
        new StaleReportRule(),
        new OtherDigestRule(),
        new EndOfLifeRule(),
        new ImageMisconfigurationRule(),
    ];

    /// <summary>Those that no single object decides.</summary>
    internal static readonly ImmutableArray<RuleMetadata> OutsideObjects = [UnusedReport, Misconfiguration];
}
