namespace ManifestDsl.Package.Tests.Workflow;

/// <summary>A step of a job.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Id">The id by which other steps read its outputs, or empty.</param>
/// <param name="Uses">The action with its version, or empty.</param>
/// <param name="Run">The script, or empty.</param>
/// <param name="Condition">Its <c>if</c>, or empty.</param>
/// <param name="Environment">Its own variables.</param>
/// <param name="With">What it hands to the action.</param>
/// <param name="Keys">All keys that it has.</param>
internal sealed record WorkflowStep(
    string Name,
    string Id,
    string Uses,
    string Run,
    string Condition,
    IReadOnlyDictionary<string, string> Environment,
    IReadOnlyDictionary<string, string> With,
    IReadOnlyList<string> Keys)
{
    /// <summary>True for a step that does nothing but refuse.</summary>
    public bool IsGate => Name.StartsWith("Gate: ", StringComparison.Ordinal);
}
