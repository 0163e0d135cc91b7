namespace ManifestDsl.Evaluation.Values;

/// <summary>The outcome of an assignment whose target cannot be assigned.</summary>
internal sealed class NotAssigned(UnknownValue cause) : Value(cause.Origin)
{
    public UnknownValue Cause { get; } = cause;

    public override string Describe() => Cause.Describe();
}
