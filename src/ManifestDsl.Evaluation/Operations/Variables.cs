using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>What a struct's method can change: a variable. Any other struct is a copy, whose changes are lost.</summary>
internal static class Variables
{
    public static bool IsVariable(IOperation operation, Frame frame) => operation switch
    {
        { Type.IsReferenceType: true } => true,
        ILocalReferenceOperation or IInstanceReferenceOperation or IArrayElementReferenceOperation or IConditionalAccessInstanceOperation => true,
        IParameterReferenceOperation parameter => parameter.Parameter.RefKind is not (RefKind.In or RefKind.RefReadOnlyParameter),
        IFieldReferenceOperation field => !field.Field.IsReadOnly || frame.Call.Method is { MethodKind: MethodKind.Constructor } ? field.Instance is null || IsVariable(field.Instance, frame) : false,
        _ => false,
    };
}
