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
        if (left is UnknownValue)
        {
            return left;
        }

        var right = frame.Evaluate(operation.RightOperand);
        if (right is UnknownValue)
        {
            return right;
        }

        return operation.OperatorKind == BinaryOperatorKind.Add && operation.Type?.SpecialType == SpecialType.System_String
            ? Concatenate(left, right, operation, frame)
            : frame.Unknown(operation, Refusals.Of(operation));
    }

    private static Value Concatenate(Value left, Value right, IBinaryOperation operation, Frame frame)
    {
        var a = Texts.Of(left, null, operation.LeftOperand, frame);
        var b = Texts.Of(right, null, operation.RightOperand, frame);
        if (a is not ConstantValue { Object: string x })
        {
            return a;
        }

        if (b is not ConstantValue { Object: string y })
        {
            return b;
        }

        return x.Length + y.Length > Budgets.StringLength
            ? frame.Unknown(operation, $"the text is longer than {Budgets.StringLength} characters")
            : new ConstantValue(x + y, operation.Type, frame.Origin(operation));
    }
}
