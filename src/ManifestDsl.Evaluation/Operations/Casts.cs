using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using CSharpConversion = Microsoft.CodeAnalysis.CSharp.Conversion;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Casts that the value decides: down to a derived type, out of a box, from a nullable, with <c>as</c>.</summary>
internal static class Casts
{
    /// <summary>The value, checked as at run time; conversions of another kind give it as it is.</summary>
    /// <param name="value">What is cast.</param>
    /// <param name="conversion">The conversion, as the compiler classified it for the static types.</param>
    /// <param name="source">The static type of the operand.</param>
    /// <param name="target">The type that is cast to.</param>
    /// <param name="isTry">True for <c>as</c>.</param>
    /// <param name="at">The cast.</param>
    /// <param name="frame">The scope.</param>
    public static Value Check(Value value, CSharpConversion conversion, ITypeSymbol? source, ITypeSymbol? target, bool isTry, IOperation at, Frame frame)
    {
        if (value is UnknownValue || !conversion.Exists || conversion.IsUserDefined || (conversion.IsImplicit && !isTry))
        {
            return value;
        }

        target = frame.Resolve(target);
        source = frame.Resolve(source);
        if (isTry)
        {
            return TypeTests.Is(value, target, frame) == false ? new ConstantValue(null, target, frame.Origin(at)) : value;
        }

        if (value.IsNull)
        {
            return target is { IsValueType: true } && !IsNullable(target)
                ? frame.Fail(at, $"'{at.Syntax}' casts null to {target.Name}, which fails at run time")
                : value;
        }

        if (source is not { IsReferenceType: true } && source is not ITypeParameterSymbol)
        {
            return value;
        }

        return TypeTests.Is(value, target, frame) == false && !IsUnboxedEnum(value, target)
            ? frame.Fail(at, $"{value.Describe()} is no {target?.Name}: this cast fails at run time")
            : value;
    }

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>A box of an enum gives its number, and that of a number the enum.</summary>
    private static bool IsUnboxedEnum(Value value, ITypeSymbol? target) =>
        value is ConstantValue { Object: { } number } constant
        && (constant.IsEnum || target is { TypeKind: TypeKind.Enum })
        && (target is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : target)?.SpecialType is { } special
        && Numbers.ConvertTo(number, special, false)?.GetType() == number.GetType();
}
