using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>!a</c>, <c>-a</c>, <c>~a</c>, <c>^a</c>.</summary>
internal sealed class UnaryEvaluator : OperationEvaluator<IUnaryOperation>
{
    protected override Value Evaluate(IUnaryOperation operation, Frame frame)
    {
        var operand = frame.Evaluate(operation.Operand);
        if (operand is UnknownValue)
        {
            return operand;
        }

        if (operation.OperatorKind == UnaryOperatorKind.Hat)
        {
            return operand is ConstantValue { Object: int position }
                ? new ConstantValue(new IndexNumber(position, true), operation.Type, frame.Origin(operation))
                : frame.Unknown(operation, Refusals.Of(operation));
        }

        if (operand.IsNull && operation.IsLifted)
        {
            return new ConstantValue(null, operation.Type, frame.Origin(operation));
        }

        if (operand is ConstantValue { Object: { } value })
        {
            try
            {
                if (Apply(operation.OperatorKind, value, operation.IsChecked) is { } result)
                {
                    return new ConstantValue(result, operation.Type, frame.Origin(operation));
                }
            }
            catch (OverflowException)
            {
                return frame.Fail(operation, "this overflows");
            }
        }

        return operation.OperatorMethod is { } method
            ? Calls.Invoke(method, null, [operand], operation, frame)
            : frame.Unknown(operation, Refusals.Of(operation));
    }

    private static object? Apply(UnaryOperatorKind kind, object value, bool isChecked)
    {
        unchecked
        {
            return (kind, value) switch
            {
                (UnaryOperatorKind.Not, bool b) => !b,
                (UnaryOperatorKind.Minus, int i) => isChecked ? checked(-i) : -i,
                (UnaryOperatorKind.Minus, long l) => isChecked ? checked(-l) : -l,
                (UnaryOperatorKind.Minus, double d) => -d,
                (UnaryOperatorKind.Minus, float f) => -f,
                (UnaryOperatorKind.Minus, decimal m) => -m,
                (UnaryOperatorKind.Minus, TimeSpan t) => -t,
                (UnaryOperatorKind.Plus, int or uint or long or ulong or double or float or decimal or TimeSpan) => value,
                (UnaryOperatorKind.BitwiseNegation, int i) => ~i,
                (UnaryOperatorKind.BitwiseNegation, uint u) => ~u,
                (UnaryOperatorKind.BitwiseNegation, long l) => ~l,
                (UnaryOperatorKind.BitwiseNegation, ulong u) => ~u,
                _ => null,
            };
        }
    }
}
