using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>[a, b, .. others]</c>.</summary>
internal sealed class CollectionExpressionEvaluator : OperationEvaluator<ICollectionExpressionOperation>
{
    protected override Value Evaluate(ICollectionExpressionOperation operation, Frame frame)
    {
        if (operation.Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } own)
        {
            return frame.Unknown(operation, $"a collection expression of '{own.Name}' is not supported: use a list or an array, or new {own.Name} {{ … }}");
        }

        var list = new ListValue(operation.Type, frame.Origin(operation));
        foreach (var element in operation.Elements)
        {
            if (element is not ISpreadOperation spread)
            {
                list.Items.Add(Copies.Of(frame.Evaluate(element)));
                continue;
            }

            var spreadValue = frame.Evaluate(spread.Operand);
            if (spreadValue is UnknownValue || Sequences.Items(spreadValue, frame.Session.Compilation) is not { } items)
            {
                return spreadValue is UnknownValue
                    ? spreadValue
                    : frame.Unknown(spread.Operand, $"{spreadValue.Describe()} cannot be spread: it is no collection that is known at compile time");
            }

            foreach (var item in items)
            {
                list.Items.Add(Conversions.Convert(Copies.Of(item), spread.ElementConversion, null, spread.Operand, frame));
            }

            if (list.Items.Count > Budgets.CollectionSize)
            {
                return frame.Fail(operation, $"the collection has more than {Budgets.CollectionSize} items");
            }
        }

        return list;
    }
}
