using ManifestDsl.Evaluation.Values;
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
            default:
                return Operators.Binary(
                    operation.OperatorKind, left, frame.Evaluate(operation.RightOperand), operation.OperatorMethod, operation.IsChecked, operation.IsLifted, operation, frame);
        }
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

        var equal = ValueEquality.Instance.Equals(left, right);
        return new ConstantValue(equal == (operation.OperatorKind == BinaryOperatorKind.Equals), operation.Type, frame.Origin(operation));
    }
}
