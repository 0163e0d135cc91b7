using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>A field: of an object, or <c>static readonly</c>.</summary>
internal sealed class FieldReferenceEvaluator : OperationEvaluator<IFieldReferenceOperation>
{
    protected override Value Evaluate(IFieldReferenceOperation operation, Frame frame)
    {
        var field = operation.Field;
        if (operation.Instance is { } instanceOperation)
        {
            var instance = frame.Evaluate(instanceOperation);
            return instance switch
            {
                UnknownValue => instance,
                ObjectValue obj => obj[field.Name] ?? Defaults.Of(field.Type, frame.Origin(operation)),
                _ => frame.Unknown(operation, $"the field '{field.Name}' of {instance.Describe()} is not known at compile time"),
            };
        }

        if (KnownFields.Find(field) is { } known)
        {
            return new ConstantValue(known, field.Type, frame.Origin(operation));
        }

        return StaticMembers.Evaluate(field, operation, frame);
    }
}
