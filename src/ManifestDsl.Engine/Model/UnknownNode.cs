namespace ManifestDsl.Engine.Model;

/// <summary>A value that cannot be known at compile time. Never a pass and never a finding of a policy rule.</summary>
/// <param name="reason">What it is and what to write instead, as a sentence; empty when the compiler reports the code itself.</param>
/// <param name="provenance">The expression that cannot be evaluated.</param>
/// <param name="cause">Which rule reports it.</param>
public sealed class UnknownNode(string reason, Provenance provenance, UnknownCause cause = UnknownCause.NotEvaluable) : ManifestNode(provenance)
{
    /// <summary>Which rule reports it.</summary>
    public UnknownCause Cause { get; } = cause;

    /// <summary>What it is and what to write instead; empty when the compiler reports the code itself.</summary>
    public string Reason { get; } = reason;
}
