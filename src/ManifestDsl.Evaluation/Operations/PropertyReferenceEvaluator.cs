using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>A property or indexer: of an object, of a collection, or static.</summary>
internal sealed class PropertyReferenceEvaluator : OperationEvaluator<IPropertyReferenceOperation>
{
    protected override Value Evaluate(IPropertyReferenceOperation operation, Frame frame)
    {
        var property = operation.Property;
        if (operation.Instance is not { } instanceOperation)
        {
            return KnownMembers.Find(property) is { } staticMember
                ? staticMember(new KnownCall(property, null, [], operation, frame))
                : StaticMembers.Evaluate(operation.ConstrainedToType is { } constrained ? Dispatch.FindStatic(property, constrained, frame) : property, operation, frame);
        }

        var instance = frame.Evaluate(instanceOperation);
        if (instance is UnknownValue)
        {
            return instance;
        }

        if (property.ContainingType.IsExtension)
        {
            return property.GetMethod is { } getter && Bodies.Of(getter, frame.Session) is { } body
                ? Calls.RunMethod(getter, body, instance, [], operation, frame)
                : frame.Unknown(operation, Refusals.OfReferenced(property));
        }

        if (instance.IsNull && !IsNullable(operation))
        {
            return frame.Fail(operation, $"'{instanceOperation.Syntax}' is null here");
        }

        var arguments = property.IsIndexer ? Arguments.Evaluate(operation.Arguments, property, operation, frame) : [];
        if (instance is ObjectValue obj && !IsNullable(operation))
        {
            return Members.Read(obj, operation, arguments, frame);
        }

        if (arguments is [var index] && KnownMembers.Find(property) is null)
        {
            return Elements.Read(instance, index, operation, frame);
        }

        return KnownMembers.Find(property) is { } member
            ? member(new KnownCall(property, instance, arguments, operation, frame))
            : frame.Unknown(operation, Refusals.OfReferenced(property));
    }

    /// <summary>HasValue of a nullable without a value is false, not a failure.</summary>
    private static bool IsNullable(IPropertyReferenceOperation operation) => operation.Property.ContainingType.OriginalDefinition.SpecialType == Microsoft.CodeAnalysis.SpecialType.System_Nullable_T;
}
