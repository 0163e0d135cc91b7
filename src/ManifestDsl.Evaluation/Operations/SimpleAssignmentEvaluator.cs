using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
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

        if (operation.Type?.TypeKind == TypeKind.Delegate)
        {
            return new NotAssigned(frame.Unknown(operation, "delegates cannot be combined at compile time: keep them in a list and call each of them"));
        }

        if (operation.OperatorMethod is { IsStatic: false } inPlace)
        {
            var changed = target.Get();
            return changed is UnknownValue ? changed : Calls.Invoke(inPlace, changed, [frame.Evaluate(operation.Value)], operation, frame) as UnknownValue ?? target.Get();
        }

        var left = Conversions.Convert(target.Get(), operation.InConversion, OperandType(operation), operation, frame);
        var result = Operators.Binary(operation.OperatorKind, left, frame.Evaluate(operation.Value), operation.OperatorMethod, operation.IsChecked, operation.IsLifted, operation, frame);
        var value = Conversions.Convert(result, operation.OutConversion, operation.Type, operation, frame, operation.IsChecked || CheckedContext.Contains(operation));
        return target.Set(value) is { } cause ? new NotAssigned(cause) : value;
    }

    /// <summary>What the target becomes before the operator: the count of a shift says nothing about it.</summary>
    private static ITypeSymbol? OperandType(ICompoundAssignmentOperation operation)
    {
        if (operation.OperatorMethod is { Parameters: [var first, ..] })
        {
            return first.Type;
        }

        return operation.OperatorKind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift
            ? Promoted(operation.Target.Type, operation.SemanticModel?.Compilation)
            : operation.InConversion.IsIdentity ? operation.Target.Type : operation.Value.Type;
    }

    private static ITypeSymbol? Promoted(ITypeSymbol? type, Compilation? compilation)
    {
        var underlying = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var argument] } ? argument : type;
        return underlying?.SpecialType is SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char
            ? compilation?.GetSpecialType(SpecialType.System_Int32)
            : underlying;
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

        var before = operation.OperatorMethod is { IsStatic: false } ? target.Get() : Copies.Of(target.Get());
        if (operation.OperatorMethod is { IsStatic: false } inPlace && before is not UnknownValue)
        {
            return Calls.Invoke(inPlace, before, [], operation, frame) as UnknownValue ?? target.Get();
        }

        var after = operation.OperatorMethod is { ContainingType.SpecialType: SpecialType.None } step && before is ObjectValue
            ? Calls.Invoke(step, null, [Copies.Of(before)], operation, frame)
            : Operators.Step(before, operation.Kind == OperationKind.Increment, operation.IsChecked, operation, frame);
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
