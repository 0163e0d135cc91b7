using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>array[i]</c>, <c>array[^1]</c>, <c>array[1..]</c>.</summary>
internal sealed class ArrayElementReferenceEvaluator : OperationEvaluator<IArrayElementReferenceOperation>
{
    protected override Value Evaluate(IArrayElementReferenceOperation operation, Frame frame) => operation.Indices is [var index]
        ? Elements.Read(frame.Evaluate(operation.ArrayReference), frame.Evaluate(index), operation, frame)
        : frame.Unknown(operation, "an array with several dimensions has no form in a manifest: use a list of lists");
}

/// <summary><c>list[^1]</c>, <c>text[1..]</c> through Count or Length and an indexer or Slice.</summary>
internal sealed class ImplicitIndexerReferenceEvaluator : OperationEvaluator<IImplicitIndexerReferenceOperation>
{
    protected override Value Evaluate(IImplicitIndexerReferenceOperation operation, Frame frame) =>
        Elements.Read(frame.Evaluate(operation.Instance), frame.Evaluate(operation.Argument), operation, frame);
}

/// <summary><c>a..b</c>.</summary>
internal sealed class RangeEvaluator : OperationEvaluator<IRangeOperation>
{
    protected override Value Evaluate(IRangeOperation operation, Frame frame)
    {
        var start = operation.LeftOperand is { } left ? frame.Evaluate(left) : null;
        var end = operation.RightOperand is { } right ? frame.Evaluate(right) : null;
        if (start is UnknownValue || end is UnknownValue)
        {
            return start as UnknownValue ?? end!;
        }

        var from = start is null ? new IndexNumber(0, false) : Indices.Number(start);
        var to = end is null ? new IndexNumber(0, true) : Indices.Number(end);
        return from is { } a && to is { } b
            ? new ConstantValue(new IndexRange(a, b), operation.Type, frame.Origin(operation))
            : frame.Unknown(operation, "this range is not known at compile time");
    }
}

/// <summary>Reads by index or range.</summary>
internal static class Elements
{
    public static Value Read(Value collection, Value index, IOperation at, Frame frame)
    {
        if (collection is UnknownValue || index is UnknownValue)
        {
            return collection is UnknownValue ? collection : index;
        }

        return (collection, index) switch
        {
            (ListValue list, ConstantValue { Object: IndexRange range }) => Slice(list, range, at, frame),
            (ConstantValue { Object: string text }, ConstantValue { Object: IndexRange range }) => Slice(text, range, at, frame),
            (ListValue list, _) when Indices.Of(index, list.Items.Count) is { } i =>
                i >= 0 && i < list.Items.Count ? list.Items[i] : frame.Fail(at, $"the index {i} is outside the {list.Items.Count} items"),
            (ConstantValue { Object: string text }, _) when Indices.Of(index, text.Length) is { } i =>
                i >= 0 && i < text.Length
                    ? new ConstantValue(text[i], frame.Session.Compilation.GetSpecialType(SpecialType.System_Char), frame.Origin(at))
                    : frame.Fail(at, $"the index {i} is outside the {text.Length} characters"),
            (TextBuilderValue builder, _) when Indices.Of(index, builder.Text.Length) is { } i =>
                i >= 0 && i < builder.Text.Length
                    ? new ConstantValue(builder.Text[i], frame.Session.Compilation.GetSpecialType(SpecialType.System_Char), frame.Origin(at))
                    : frame.Fail(at, $"the index {i} is outside the {builder.Text.Length} characters"),
            (MapValue map, _) when !index.IsNull =>
                map.TryGet(index, out var value) ? value : frame.Fail(at, $"the dictionary has no key {index.Describe()}"),
            ({ IsNull: true }, _) => frame.Fail(at, "an item of null is read here"),
            _ => frame.Unknown(at, $"an item of {collection.Describe()} cannot be read by {index.Describe()}"),
        };
    }

    private static Value Slice(ListValue list, IndexRange range, IOperation at, Frame frame)
    {
        var (start, end) = (range.Start.In(list.Items.Count), range.End.In(list.Items.Count));
        return start >= 0 && end >= start && end <= list.Items.Count
            ? new ListValue(list.Type, frame.Origin(at), list.Items.GetRange(start, end - start))
            : frame.Fail(at, $"the range {start}..{end} is outside the {list.Items.Count} items");
    }

    private static Value Slice(string text, IndexRange range, IOperation at, Frame frame)
    {
        var (start, end) = (range.Start.In(text.Length), range.End.In(text.Length));
        return start >= 0 && end >= start && end <= text.Length
            ? new ConstantValue(text.Substring(start, end - start), frame.Session.Compilation.GetSpecialType(SpecialType.System_String), frame.Origin(at))
            : frame.Fail(at, $"the range {start}..{end} is outside the {text.Length} characters");
    }
}
