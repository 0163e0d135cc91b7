using System.Globalization;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Containers listen on ports from 1024.</summary>
internal sealed class PrivilegedPortRule : ContainerPortRule
{
    private const int FirstUnprivileged = 1024;

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1039",
        "Containers should listen on ports from 1024",
        RuleCategories.PodSecurity,
        RuleSeverity.Info,
        "A port below 1024 needs root, a capability or a runtime that lifts the limit, as recent ones do. A Service can offer port 80 for any of them.")
    {
        Preset = RulePreset.Strict,
        References = ["W39"],
    };

    /// <inheritdoc/>
    protected override string? Problem(MapNode port, long number) => number is > 0 and < FirstUnprivileged
        ? $"listens on port {number.ToString(CultureInfo.InvariantCulture)}: let it listen on one from 1024, and give the Service the port that clients use"
        : null;
}
