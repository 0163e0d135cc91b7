namespace ManifestDsl.Package.Tests.Workflow;

/// <summary>A job of a workflow.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Condition">Its <c>if</c>, or empty.</param>
/// <param name="Timeout">Its <c>timeout-minutes</c>, or empty.</param>
/// <param name="Permissions">What its token may do; null when it does not say.</param>
/// <param name="Steps">Its steps, in order.</param>
internal sealed record WorkflowJob(string Name, string Condition, string Timeout, IReadOnlyDictionary<string, string>? Permissions, IReadOnlyList<WorkflowStep> Steps)
{
    public WorkflowStep this[string step] => Steps.Single(candidate => candidate.Name == step);

    /// <summary>Where a step stands, or -1.</summary>
    public int IndexOf(Func<WorkflowStep, bool> step) => Steps.Select((candidate, index) => step(candidate) ? index : -1).FirstOrDefault(index => index >= 0, -1);
}
