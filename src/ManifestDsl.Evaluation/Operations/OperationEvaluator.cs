using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Evaluates one kind of operation. Stateless.</summary>
internal abstract class OperationEvaluator
{
    /// <summary>The value of <paramref name="operation"/>; an <see cref="UnknownValue"/> when it cannot be known.</summary>
    public abstract Value Evaluate(IOperation operation, Frame frame);
}

/// <inheritdoc/>
/// <typeparam name="T">The operation's interface.</typeparam>
internal abstract class OperationEvaluator<T> : OperationEvaluator
    where T : class, IOperation
{
    public sealed override Value Evaluate(IOperation operation, Frame frame) =>
        operation is T typed ? Evaluate(typed, frame) : frame.Unknown(operation, Refusals.Of(operation));

    protected abstract Value Evaluate(T operation, Frame frame);
}
