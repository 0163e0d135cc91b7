using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>a?.B</c>: null when <c>a</c> is null.</summary>
internal sealed class ConditionalAccessEvaluator : OperationEvaluator<IConditionalAccessOperation>
{
    protected override Value Evaluate(IConditionalAccessOperation operation, Frame frame)
    {
        var instance = frame.Evaluate(operation.Operation);
        if (instance is UnknownValue)
        {
            return instance;
        }

        if (instance.IsNull)
        {
            return new ConstantValue(null, operation.Type, frame.Origin(operation));
        }

        var outer = frame.ConditionalInstance;
        frame.ConditionalInstance = instance;
        var value = frame.Evaluate(operation.WhenNotNull);
        frame.ConditionalInstance = outer;
        return value;
    }
}

/// <summary>The <c>a</c> inside the right-hand side of <c>a?.B</c>.</summary>
internal sealed class ConditionalAccessInstanceEvaluator : OperationEvaluator<IConditionalAccessInstanceOperation>
{
    protected override Value Evaluate(IConditionalAccessInstanceOperation operation, Frame frame) =>
        frame.ConditionalInstance ?? frame.Unknown(operation, Refusals.Of(operation));
}
