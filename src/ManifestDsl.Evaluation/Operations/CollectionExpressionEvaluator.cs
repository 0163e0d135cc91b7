using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>[a, b, .. others]</c>.</summary>
internal sealed class CollectionExpressionEvaluator : OperationEvaluator<ICollectionExpressionOperation>
{
    protected override Value Evaluate(ICollectionExpressionOperation operation, Frame frame)
    {
        var list = new ListValue(operation.Type, frame.Origin(operation));
        foreach (var element in operation.Elements)
        {
            if (element is not ISpreadOperation spread)
            {
                list.Items.Add(Copies.Of(frame.Evaluate(element)));
                continue;
            }

            var spreadValue = frame.Evaluate(spread.Operand);
            if (spreadValue is not ListValue items)
            {
                return spreadValue is UnknownValue
                    ? spreadValue
                    : frame.Unknown(spread.Operand, $"{spreadValue.Describe()} cannot be spread: only arrays, lists and collection expressions can");
            }

            foreach (var item in items.Items)
            {
                list.Items.Add(Conversions.Convert(Copies.Of(item), spread.ElementConversion, null, spread.Operand, frame));
            }

            if (list.Items.Count > Budgets.CollectionSize)
            {
                return frame.Unknown(operation, $"the collection has more than {Budgets.CollectionSize} items");
            }
        }

        return list;
    }
}
