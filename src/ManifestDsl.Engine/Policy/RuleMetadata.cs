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
    /// <summary>Where the rule's page is.</summary>
    public string HelpLink => $"https://github.com/manifestdsl/manifestdsl/blob/main/docs/rules/{Id}.md";
}
