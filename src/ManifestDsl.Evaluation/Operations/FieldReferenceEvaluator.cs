using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>A field: of an object or tuple, or <c>static readonly</c>.</summary>
internal sealed class FieldReferenceEvaluator : OperationEvaluator<IFieldReferenceOperation>
{
    protected override Value Evaluate(IFieldReferenceOperation operation, Frame frame)
    {
        var field = operation.Field;
        if (operation.Instance is { } instanceOperation)
        {
            return Read(frame.Evaluate(instanceOperation), field, operation, frame);
        }

        return KnownMembers.Find(field) is { } known
            ? known(new KnownCall(field, null, [], operation, frame))
            : field.AssociatedSymbol is IPropertySymbol property
                ? StaticMembers.EvaluateStorage(property, field, operation, frame)
                : StaticMembers.Evaluate(field, operation, frame);
    }

    private static Value Read(Value instance, IFieldSymbol field, IFieldReferenceOperation operation, Frame frame) => instance switch
    {
        UnknownValue => instance,
        ObjectValue obj => obj.FieldOrDefault(field.AssociatedSymbol ?? field, frame.Resolve(field.Type), frame.Origin(operation)),
        TupleValue tuple when TupleValue.IndexOf(field) is var i and >= 0 && i < tuple.Items.Length => tuple.Items[i],
        { IsNull: true } => frame.Fail(operation, $"'{operation.Instance!.Syntax}' is null here"),
        _ => frame.Unknown(operation, $"the field '{field.Name}' of {instance.Describe()} is not known at compile time"),
    };
}
