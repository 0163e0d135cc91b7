using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation;

/// <summary>Ends the evaluation of a declaration from any depth: a budget is used up. Caught where the declaration began.</summary>
internal sealed class EvaluationStopException(UnknownValue cause) : Exception
{
    public UnknownValue Cause { get; } = cause;
}
