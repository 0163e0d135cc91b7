using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>What the checks of one object share.</summary>
internal sealed class CheckScope(PolicyContext context, FindingSink findings)
{
    private string? _title;

    /// <summary>The object and what the project says.</summary>
    public PolicyContext Context { get; } = context;

    /// <summary>The object.</summary>
    public KubernetesObject Object => Context.Object;

    /// <summary>Where findings go.</summary>
    public FindingSink Findings { get; } = findings;

    /// <summary>Where in the object the walk is.</summary>
    public FieldTrail Trail { get; } = new();

    /// <summary>What messages call the object.</summary>
    public string Title => _title ??= ObjectTitle.Of(Context.Object);

    /// <summary>Reports the value that the walk is at.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="node">The value.</param>
    /// <param name="advice">What to write instead, as the end of the message.</param>
    public void BadValue(RuleMetadata rule, ManifestNode node, string advice) =>
        Findings.AddBadValue(rule, node, $"{Title}: {Trail} is {ValueText.Of(node)}: {advice}");
}
