namespace ManifestDsl.Engine.Model;

/// <summary>A value that cannot be known at compile time. Never a pass and never a finding of a policy rule.</summary>
/// <param name="reason">What it is and what to write instead, as a sentence; empty when the compiler reports the code itself.</param>
/// <param name="provenance">The expression that cannot be evaluated.</param>
public sealed class UnknownNode(string reason, Provenance provenance) : ManifestNode(provenance)
{
    /// <summary>What it is and what to write instead; empty when the compiler reports the code itself.</summary>
    public string Reason { get; } = reason;
}
