using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Converts values as C# does.</summary>
internal static class Conversions
{
    public static Value Convert(Value value, CommonConversion conversion, ITypeSymbol? target, IOperation at, Frame frame, bool isChecked = false)
    {
        if (value is UnknownValue)
        {
            return value;
        }

        if (!conversion.Exists)
        {
            return frame.Unknown(at, "");
        }

        if (conversion.MethodSymbol is { } method && method.ContainingType.SpecialType == SpecialType.None && !IsPassedThrough(method.ContainingType))
        {
            return value.IsNull && method.DeclaringSyntaxReferences.IsEmpty ? new ConstantValue(null, target, value.Origin) : ConvertByOperator(value, method, at, frame);
        }

        return value is ConstantValue { IsNull: false } constant ? ConvertConstant(constant, target, at, frame, isChecked) : value;
    }

    /// <summary>Spans and the like show the same items.</summary>
    private static bool IsPassedThrough(INamedTypeSymbol type) =>
        type.Name is "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static Value ConvertByOperator(Value value, IMethodSymbol method, IOperation at, Frame frame)
    {
        var known = frame.Session.Known;
        if (known.IsDsl(method.ContainingType))
        {
            return DslObjects.Create(method, [value], at, frame);
        }

        if (known.IsModel(method.ContainingType))
        {
            return ConvertModelScalar(value, method, at, frame);
        }

        return Calls.Invoke(method, null, [value], at, frame);
    }

    /// <summary>ResourceQuantity and IntOrString, to and from text and numbers.</summary>
    private static Value ConvertModelScalar(Value value, IMethodSymbol method, IOperation at, Frame frame) => value switch
    {
        ConstantValue constant when SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType) =>
            new ScalarValue(method.ContainingType, constant, constant.Origin),
        ScalarValue scalar when method.ReturnType.SpecialType == SpecialType.System_String =>
            new ConstantValue(scalar.Inner.Describe().Trim('"'), method.ReturnType, scalar.Origin),
        _ => frame.Unknown(at, $"the conversion from {method.Parameters[0].Type.Name} to {method.ReturnType.Name} is not supported: write the value itself"),
    };

    private static Value ConvertConstant(ConstantValue constant, ITypeSymbol? target, IOperation at, Frame frame, bool isChecked)
    {
        if (target is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
        {
            target = underlying;
        }

        if (target is null or { IsReferenceType: true } or ITypeParameterSymbol)
        {
            return constant;
        }

        var numeric = target is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } enumType } ? enumType.SpecialType : target.SpecialType;
        try
        {
            return Numbers.ConvertTo(constant.Object!, numeric, isChecked) is { } converted
                ? new ConstantValue(converted, target, constant.Origin)
                : constant;
        }
        catch (OverflowException)
        {
            return frame.Fail(at, $"{constant.Describe()} does not fit {target.Name}");
        }
    }
}
