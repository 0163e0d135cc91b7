using ManifestDsl.Engine.Model;

namespace ManifestDsl.Evaluation.Values;

/// <summary>A value that cannot be known at compile time. Whatever is computed from it is this same value, so that the error stays at the cause.</summary>
/// <param name="reason">What it is and what to write instead; empty when the compiler reports the code itself.</param>
internal sealed class UnknownValue(string reason, Provenance origin) : Value(origin)
{
    public string Reason { get; } = reason;

    public override string Describe() => "a value that is not known at compile time";
}
