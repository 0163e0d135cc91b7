namespace ManifestDsl.Engine.Policy;

/// <summary>A rule about an object that makes pods, or about its pod as a whole.</summary>
public abstract class WorkloadRule : PolicyRule
{
    /// <inheritdoc/>
    public sealed override Verdict Check(PolicyContext context, FindingSink findings)
    {
        if (context.Workload is { } workload)
        {
            return Check(context, workload, findings);
        }

        return context.IsPodUnknown ? Verdict.Unknown : Verdict.NotApplicable;
    }

    /// <summary>Checks one workload.</summary>
    protected abstract Verdict Check(PolicyContext context, Workload workload, FindingSink findings);
}
