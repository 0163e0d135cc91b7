using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>target = value</c>, in an initializer or as a statement.</summary>
internal sealed class SimpleAssignmentEvaluator : OperationEvaluator<ISimpleAssignmentOperation>
{
    protected override Value Evaluate(ISimpleAssignmentOperation operation, Frame frame)
    {
        if (operation.IsRef)
        {
            return new NotAssigned(frame.Unknown(operation, "references to variables ('ref') are not part of the language of declarations: assign the value"));
        }

        if (References.Resolve(operation.Target, frame, out var failure) is not { } target)
        {
            return new NotAssigned(failure!);
        }

        var value = frame.Evaluate(operation.Value);
        return target.Set(value) is { } cause ? new NotAssigned(cause) : value;
    }
}

/// <summary><c>target += value</c> and its like.</summary>
internal sealed class CompoundAssignmentEvaluator : OperationEvaluator<ICompoundAssignmentOperation>
{
    protected override Value Evaluate(ICompoundAssignmentOperation operation, Frame frame)
    {
        if (References.Resolve(operation.Target, frame, out var failure) is not { } target)
        {
            return new NotAssigned(failure!);
        }

        var left = Conversions.Convert(target.Get(), operation.InConversion, operation.OperatorMethod?.Parameters[0].Type ?? operation.Value.Type, operation, frame);
        var result = Operators.Binary(operation.OperatorKind, left, frame.Evaluate(operation.Value), operation.OperatorMethod, operation.IsChecked, operation.IsLifted, operation, frame);
        var value = Conversions.Convert(result, operation.OutConversion, operation.Type, operation, frame, operation.IsChecked);
        return target.Set(value) is { } cause ? new NotAssigned(cause) : value;
    }
}

/// <summary><c>target ??= value</c>.</summary>
internal sealed class CoalesceAssignmentEvaluator : OperationEvaluator<ICoalesceAssignmentOperation>
{
    protected override Value Evaluate(ICoalesceAssignmentOperation operation, Frame frame)
    {
        if (References.Resolve(operation.Target, frame, out var failure) is not { } target)
        {
            return new NotAssigned(failure!);
        }

        var current = target.Get();
        if (current is UnknownValue || !current.IsNull)
        {
            return current;
        }

        var value = frame.Evaluate(operation.Value);
        return target.Set(value) is { } cause ? new NotAssigned(cause) : value;
    }
}

/// <summary><c>i++</c>, <c>--i</c>.</summary>
internal sealed class IncrementOrDecrementEvaluator : OperationEvaluator<IIncrementOrDecrementOperation>
{
    protected override Value Evaluate(IIncrementOrDecrementOperation operation, Frame frame)
    {
        if (References.Resolve(operation.Target, frame, out var failure) is not { } target)
        {
            return new NotAssigned(failure!);
        }

        var before = target.Get();
        var after = Operators.Step(before, operation.Kind == Microsoft.CodeAnalysis.OperationKind.Increment, operation.IsChecked, operation, frame);
        return target.Set(after) is { } cause ? new NotAssigned(cause) : operation.IsPostfix ? before : after;
    }
}

/// <summary><c>var (a, b) = value</c>, <c>(a, b) = (b, a)</c>.</summary>
internal sealed class DeconstructionAssignmentEvaluator : OperationEvaluator<IDeconstructionAssignmentOperation>
{
    protected override Value Evaluate(IDeconstructionAssignmentOperation operation, Frame frame)
    {
        var value = Copies.Of(frame.Evaluate(operation.Value));
        return References.Assign(operation.Target, value, frame) is { } cause ? new NotAssigned(cause) : value;
    }
}
