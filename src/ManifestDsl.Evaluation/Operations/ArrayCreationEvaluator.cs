using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>new[] { a, b }</c>, <c>new string[0]</c>.</summary>
internal sealed class ArrayCreationEvaluator : OperationEvaluator<IArrayCreationOperation>
{
    protected override Value Evaluate(IArrayCreationOperation operation, Frame frame)
    {
        if (operation.DimensionSizes.Length != 1 || operation.Type is not IArrayTypeSymbol type)
        {
            return frame.Unknown(operation, "an array with several dimensions has no form in a manifest: use a list of lists");
        }

        if (operation.Initializer is { } initializer)
        {
            return Fill(initializer, new ListValue(type, frame.Origin(operation)), frame);
        }

        var size = frame.Evaluate(operation.DimensionSizes[0]);
        if (size is not ConstantValue { Object: int length })
        {
            return size is UnknownValue ? size : frame.Unknown(operation, "the length of this array is not known at compile time");
        }

        if (length is < 0 or > Budgets.CollectionSize)
        {
            return frame.Fail(operation, $"an array of {length} items is outside the limit of {Budgets.CollectionSize}");
        }

        var list = new ListValue(type, frame.Origin(operation));
        for (var i = 0; i < length; i++)
        {
            list.Items.Add(Defaults.Of(type.ElementType, list.Origin));
        }

        return list;
    }

    private static ListValue Fill(IArrayInitializerOperation initializer, ListValue list, Frame frame)
    {
        foreach (var element in initializer.ElementValues)
        {
            list.Items.Add(Copies.Of(frame.Evaluate(element)));
        }

        return list;
    }
}
