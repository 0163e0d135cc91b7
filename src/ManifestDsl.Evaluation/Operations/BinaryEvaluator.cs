using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Operators with two operands.</summary>
internal sealed class BinaryEvaluator : OperationEvaluator<IBinaryOperation>
{
    protected override Value Evaluate(IBinaryOperation operation, Frame frame)
    {
        var left = frame.Evaluate(operation.LeftOperand);
        switch (operation.OperatorKind, left)
        {
            case (_, UnknownValue):
            case (BinaryOperatorKind.ConditionalAnd, ConstantValue { Object: false }):
            case (BinaryOperatorKind.ConditionalOr, ConstantValue { Object: true }):
                return left;
            case (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, _) when operation.OperatorMethod is null:
                return frame.Evaluate(operation.RightOperand);
            case (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, _) when Decides(operation) is { } decides:
                var isDecided = Calls.Invoke(decides, null, [left], operation, frame);
                return isDecided is UnknownValue or ConstantValue { Object: true }
                    ? isDecided is UnknownValue ? isDecided : left
                    : Calls.Invoke(operation.OperatorMethod!, null, [left, frame.Evaluate(operation.RightOperand)], operation, frame);
            default:
                return Operators.Binary(
                    operation.OperatorKind, left, frame.Evaluate(operation.RightOperand), operation.OperatorMethod, operation.IsChecked, operation.IsLifted, operation, frame);
        }
    }

    /// <summary><c>operator false</c> of <c>&amp;&amp;</c>, <c>operator true</c> of <c>||</c>, of a type that has its own.</summary>
    private static IMethodSymbol? Decides(IBinaryOperation operation)
    {
        var name = operation.OperatorKind == BinaryOperatorKind.ConditionalAnd ? WellKnownMemberNames.FalseOperatorName : WellKnownMemberNames.TrueOperatorName;
        for (var type = operation.OperatorMethod?.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name) is [IMethodSymbol method, ..])
            {
                return method;
            }
        }

        return null;
    }
}

/// <summary><c>(a, b) == (c, d)</c>.</summary>
internal sealed class TupleBinaryEvaluator : OperationEvaluator<ITupleBinaryOperation>
{
    protected override Value Evaluate(ITupleBinaryOperation operation, Frame frame)
    {
        var left = frame.Evaluate(operation.LeftOperand);
        var right = frame.Evaluate(operation.RightOperand);
        if (left is UnknownValue || right is UnknownValue)
        {
            return left is UnknownValue ? left : right;
        }

        var equal = Compare(left, right, operation, frame);
        return equal is ConstantValue && operation.OperatorKind == BinaryOperatorKind.NotEquals
            ? new ConstantValue(equal is ConstantValue { Object: false }, operation.Type, frame.Origin(operation))
            : equal;
    }

    /// <summary>Element by element, each with the operator of its type.</summary>
    private static Value Compare(Value left, Value right, ITupleBinaryOperation operation, Frame frame)
    {
        if (left is TupleValue a && right is TupleValue b && a.Items.Length == b.Items.Length)
        {
            for (var i = 0; i < a.Items.Length; i++)
            {
                var part = Compare(a.Items[i], b.Items[i], operation, frame);
                if (part is not ConstantValue { Object: true })
                {
                    return part;
                }
            }

            return new ConstantValue(true, operation.Type, frame.Origin(operation));
        }

        if (left is UnknownValue || right is UnknownValue)
        {
            return left is UnknownValue ? left : right;
        }

        if (left is ObjectValue { Type.IsRecord: false } && !right.IsNull)
        {
            return frame.Unknown(operation, $"tuples with a {left.Describe()} in them cannot be compared at compile time: compare their elements");
        }

        var isEqual = left is ConstantValue { Object: { } x } && right is ConstantValue { Object: { } y } && Numbers.Common(x, y) is var (p, q)
            ? Arithmetic.Binary(BinaryOperatorKind.Equals, p, q, false) is true
            : left.IsNull || right.IsNull ? left.IsNull && right.IsNull : ValueEquality.Instance.Equals(left, right);
        return new ConstantValue(isEqual, operation.Type, frame.Origin(operation));
    }
}
