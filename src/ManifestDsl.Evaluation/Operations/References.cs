using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Something that can be assigned, with its parts evaluated once.</summary>
/// <param name="Get">Reads it.</param>
/// <param name="Set">Assigns it: null when that was done, otherwise why not.</param>
internal readonly record struct Reference(Func<Value> Get, Func<Value, UnknownValue?> Set);

/// <summary>What stands on the left of an assignment.</summary>
internal static class References
{
    /// <summary>Assigns <paramref name="value"/> to <paramref name="target"/>: null when that was done, otherwise why not.</summary>
    public static UnknownValue? Assign(IOperation target, Value value, Frame frame) => Resolve(target, frame, out var failure) is { } reference ? reference.Set(value) : failure;

    /// <summary>Null, with the reason, when <paramref name="target"/> cannot be assigned.</summary>
    public static Reference? Resolve(IOperation target, Frame frame, out UnknownValue? failure)
    {
        failure = null;
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                return Resolve(declaration.Expression, frame, out failure);
            case ILocalReferenceOperation { Local.IsRef: false } local:
                return Variable(local.Local, local.IsDeclaration, target, frame);
            case IParameterReferenceOperation parameter:
                return ParameterReferenceEvaluator.Captured(parameter, frame) is { } owner
                    ? new(() => owner.Field(parameter.Parameter)!, value => Store(() => owner.SetField(parameter.Parameter, value)))
                    : Variable(parameter.Parameter, false, target, frame);
            case IDiscardOperation:
                return new(() => frame.Nothing(target), static _ => null);
            case ITupleOperation tuple:
                return new(() => frame.Evaluate(tuple), value => Deconstruction.Assign(tuple, value, target, frame));
            case IFieldReferenceOperation field:
                return Field(field, frame, out failure);
            case IArrayElementReferenceOperation { Indices: [var index] } element:
                return Element(element.ArrayReference, index, target, frame, out failure);
            case IImplicitIndexerReferenceOperation implicitIndex:
                return Element(implicitIndex.Instance, implicitIndex.Argument, target, frame, out failure);
            case IPropertyReferenceOperation property:
                return Property(property, frame, out failure);
            default:
                failure = frame.Unknown(target, Refusals.Of(target));
                return null;
        }
    }

    private static UnknownValue? Store(Action store)
    {
        store();
        return null;
    }

    private static Reference Variable(ISymbol variable, bool isDeclaration, IOperation target, Frame frame) => new(
        () => frame.Lookup(variable) ?? frame.Unknown(target, $"'{variable.Name}' has no value here"),
        value => Store(() =>
        {
            if (isDeclaration)
            {
                frame.Declare(variable, value);
            }
            else
            {
                frame.Assign(variable, value);
            }
        }));

    private static Reference? Field(IFieldReferenceOperation target, Frame frame, out UnknownValue? failure)
    {
        failure = null;
        if (target.Instance is not { } instanceOperation)
        {
            failure = frame.Unknown(target, $"the static field '{target.Field.Name}' cannot be changed: a declaration depends on nothing but its source");
            return null;
        }

        switch (frame.Evaluate(instanceOperation))
        {
            case ObjectValue obj:
                ISymbol key = target.Field.AssociatedSymbol ?? target.Field;
                return new(() => obj.FieldOrDefault(key, frame.Resolve(target.Field.Type), frame.Origin(target)), value => Store(() => obj.SetField(key, value)));
            case TupleValue tuple when TupleValue.IndexOf(target.Field) is var i and >= 0 && i < tuple.Items.Length:
                return new(() => tuple.Items[i], value => Store(() => tuple.Items[i] = value));
            case UnknownValue unknown:
                failure = unknown;
                return null;
            case var other:
                failure = frame.Unknown(target, $"the field '{target.Field.Name}' of {other.Describe()} cannot be assigned");
                return null;
        }
    }

    private static Reference? Property(IPropertyReferenceOperation target, Frame frame, out UnknownValue? failure)
    {
        if (target.Instance is not { } instanceOperation)
        {
            failure = frame.Unknown(target, $"the static property '{target.Property.Name}' cannot be changed: a declaration depends on nothing but its source");
            return null;
        }

        var instance = frame.Evaluate(instanceOperation);
        if (instance is ObjectValue obj)
        {
            failure = null;
            var arguments = target.Property.IsIndexer ? Arguments.Evaluate(target.Arguments, target.Property, target, frame) : [];
            return new(() => Members.Read(obj, target, arguments, frame), value => Members.Write(obj, target, arguments, value, frame));
        }

        if (instance is not UnknownValue && target.Property.SetMethod is { } setter && KnownMembers.Find(setter) is { } set)
        {
            failure = null;
            var arguments = Arguments.Evaluate(target.Arguments, target.Property, target, frame);
            return new(
                () => KnownMembers.Find(target.Property)!(new KnownCall(target.Property, instance, arguments, target, frame)),
                value => set(new KnownCall(setter, instance, [.. arguments, value], target, frame)) as UnknownValue);
        }

        if (target.Arguments is [var argument])
        {
            return Element(instance, frame.Evaluate(argument.Value), target, frame, out failure);
        }

        failure = instance switch
        {
            UnknownValue unknown => unknown,
            { IsNull: true } => frame.Fail(target, $"'{instanceOperation.Syntax}' is null here"),
            _ => frame.Unknown(target, $"'{target.Property.Name}' of {instance.Describe()} cannot be assigned"),
        };
        return null;
    }

    private static UnknownValue? Put(TextBuilderValue builder, int position, Value value, IOperation target, Frame frame)
    {
        if (value is not ConstantValue { Object: char c })
        {
            return value as UnknownValue ?? frame.Unknown(target, $"{value.Describe()} is no character");
        }

        builder.Text[position] = c;
        return null;
    }

    private static Reference? Element(IOperation collection, IOperation index, IOperation target, Frame frame, out UnknownValue? failure) =>
        Element(frame.Evaluate(collection), frame.Evaluate(index), target, frame, out failure);

    private static Reference? Element(Value collection, Value index, IOperation target, Frame frame, out UnknownValue? failure)
    {
        failure = null;
        switch (collection)
        {
            case TextBuilderValue builder when Indices.Of(index, builder.Text.Length) is { } i:
                if (i >= 0 && i < builder.Text.Length)
                {
                    return new(() => Elements.Read(builder, index, target, frame), value => Put(builder, i, value, target, frame));
                }

                failure = frame.Unknown(target, $"the index {i} is outside the {builder.Text.Length} characters");
                return null;
            case MapValue map when index is not UnknownValue && !index.IsNull:
                return new(
                    () => map.TryGet(index, out var found) ? found : frame.Fail(target, $"the dictionary has no key {index.Describe()}"),
                    value => Store(() => map.Set(index, value)));
            case ListValue list when Indices.Of(index, list.Items.Count) is { } i:
                if (i >= 0 && i < list.Items.Count)
                {
                    return new(() => list.Items[i], value => Store(() => list.Items[i] = Copies.Of(value)));
                }

                failure = frame.Fail(target, $"the index {i} is outside the {list.Items.Count} items");
                return null;
            default:
                failure = collection as UnknownValue ?? index as UnknownValue ?? frame.Unknown(target, $"an index on {collection.Describe()} cannot be assigned");
                return null;
        }
    }
}
