using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy;

/// <summary>How serious a finding is by default; the same names as Roslyn's.</summary>
public enum RuleSeverity
{
    /// <summary>The object is invalid: the API server would refuse it.</summary>
    Error,

    /// <summary>The object works and is insecure or unreliable.</summary>
    Warning,

    /// <summary>A suggestion.</summary>
    Info,
}

/// <summary>Everything about a rule that is data. Descriptors, documentation and presets come from it.</summary>
/// <param name="Id">The diagnostic id, <c>MDSL1001</c>.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Category">The area of the id's range, for example <c>PodSecurity</c>.</param>
/// <param name="Severity">The default severity.</param>
/// <param name="Description">Why it matters, in a sentence or two.</param>
public sealed record RuleMetadata(string Id, string Title, string Category, RuleSeverity Severity, string Description)
{
    /// <summary>The smallest preset that has the rule. Those of <see cref="RulePreset.Strict"/> alone are off by default.</summary>
    public RulePreset Preset { get; init; } = RulePreset.Restricted;

    /// <summary>The check of the Pod Security Standards that the rule is, for example <c>runAsNonRoot</c>; null when it is none.</summary>
    public string? PodSecurityCheck { get; init; }

    /// <summary>The rows of <see cref="CrossReferences"/> that the rule answers, for example <c>P17</c>.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>True when what the rule finds is an error where the cluster refuses it, and of <see cref="Severity"/> elsewhere.</summary>
    public bool IsErrorWhereEnforced { get; init; }

    /// <summary>True when the rule reports without being asked to.</summary>
    public bool IsEnabledByDefault => Preset != RulePreset.Strict;

    /// <summary>
    /// True when a baseline can hold its findings. False where an entry would hide what is found later: a rule that reports what becomes known of an image.
    /// </summary>
    public bool CanBeInBaseline { get; init; } = true;

    /// <summary>Where the rule's page is.</summary>
    public string HelpLink => $"https://github.com/manifestdsl/manifestdsl/blob/main/docs/rules/{Id}.md";
}
