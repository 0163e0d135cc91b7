using ManifestDsl.Evaluation.Known;
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

        var type = frame.Resolve(operation.Type);
        var items = new List<Value>();
        foreach (var element in operation.Elements)
        {
            if (element is not ISpreadOperation spread)
            {
                items.Add(Copies.Of(frame.Evaluate(element)));
            }
            else if (Spread(spread, ElementType(type), items, frame) is { } failure)
            {
                return failure;
            }

            if (items.Count > Budgets.CollectionSize)
            {
                return frame.Fail(operation, CollectionCall.TooLarge);
            }
        }

        return Create(type, items, operation, frame);
    }

    private static UnknownValue? Spread(ISpreadOperation spread, ITypeSymbol? target, List<Value> items, Frame frame)
    {
        var value = frame.Evaluate(spread.Operand);
        if (Sequences.Items(value, frame.Session.Compilation, out var unknown) is not { } spreadItems)
        {
            return unknown ?? (value.IsNull ? frame.Fail(spread.Operand, $"'{spread.Operand.Syntax}' is null here") : frame.Unknown(spread.Operand, $"{value.Describe()} cannot be spread: it is no collection that is known at compile time"));
        }

        foreach (var item in spreadItems)
        {
            items.Add(Copies.Of(Conversions.Convert(item, spread.ElementConversion, target, spread.Operand, frame)));
        }

        return null;
    }

    private static ITypeSymbol? ElementType(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element] } => element,
        _ => null,
    };

    private static Value Create(ITypeSymbol? type, List<Value> items, IOperation operation, Frame frame)
    {
        var origin = frame.Origin(operation);
        switch (type)
        {
            case INamedTypeSymbol { Name: "HashSet", TypeArguments.Length: 1 }:
                var set = new SetValue(type, origin);
                var call = new CollectionCall(new KnownCall(type, set, [], operation, frame));
                foreach (var item in items)
                {
                    SetMembers.Put(call, set, item);
                }

                return call.Failure ?? (Value)set;

            // Only an empty one can be written.
            case INamedTypeSymbol { Name: "Dictionary", TypeArguments.Length: 2 }:
                return new MapValue(type, origin);
            default:
                return new ListValue(type, origin, items);
        }
    }
}
