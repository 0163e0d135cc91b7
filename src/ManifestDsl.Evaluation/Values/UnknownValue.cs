using ManifestDsl.Engine.Model;

namespace ManifestDsl.Evaluation.Values;

/// <summary>A value that cannot be known at compile time. Whatever is computed from it is this same value, so that the error stays at the cause.</summary>
/// <param name="reason">What it is and what to write instead; empty when the compiler reports the code itself.</param>
/// <param name="origin">The expression that cannot be evaluated.</param>
/// <param name="cause">Which rule reports it.</param>
internal sealed class UnknownValue(string reason, Provenance origin, UnknownCause cause = UnknownCause.NotEvaluable) : Value(origin)
{
    public string Reason { get; } = reason;

    public UnknownNode ToNode() => new(Reason, Origin, cause);

    public override string Describe() => "a value that is not known at compile time";
}
