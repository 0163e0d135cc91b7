using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>A property: of an object, of a collection, or static.</summary>
internal sealed class PropertyReferenceEvaluator : OperationEvaluator<IPropertyReferenceOperation>
{
    protected override Value Evaluate(IPropertyReferenceOperation operation, Frame frame)
    {
        var property = operation.Property;
        if (operation.Instance is not { } instanceOperation)
        {
            return KnownMembers.Find(property) is { } staticMember
                ? staticMember(new KnownCall(property, null, [], operation, frame))
                : StaticMembers.Evaluate(property, operation, frame);
        }

        var instance = frame.Evaluate(instanceOperation);
        if (instance is UnknownValue)
        {
            return instance;
        }

        if (instance.IsNull)
        {
            return frame.Unknown(operation, $"'{instanceOperation.Syntax}' is null here");
        }

        if (instance is ObjectValue obj)
        {
            return ReadObject(obj, property, operation, frame);
        }

        return KnownMembers.Find(property) is { } member
            ? member(new KnownCall(property, instance, Arguments.Evaluate(operation.Arguments, property.GetMethod!, operation, frame), operation, frame))
            : frame.Unknown(operation, Refusals.OfReferenced(property));
    }

    private static Value ReadObject(ObjectValue obj, IPropertySymbol property, IPropertyReferenceOperation operation, Frame frame)
    {
        if (obj[property.Name] is { } value)
        {
            return value;
        }

        return frame.Session.Known.ApiTypeOf(obj.Type) is not null
            ? Defaults.Of(property.Type, frame.Origin(operation))
            : frame.Unknown(operation, Refusals.OfReferenced(property));
    }
}
