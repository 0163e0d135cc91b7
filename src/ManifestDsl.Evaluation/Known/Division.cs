using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>Math.DivRem</c>: as a tuple, or with the remainder as an out parameter.</summary>
internal static class Division
{
    public static Value DivRem(KnownCall call)
    {
        if (PureFunctions.FindFailure(call) is { } failure)
        {
            return failure;
        }

        if (call.Arguments is not [ConstantValue { Object: { } dividend }, ConstantValue { Object: { } divisor }, ..])
        {
            return call.Unsupported();
        }

        // Small types are divided as int.
        var (a, b) = (Wide(dividend), Wide(divisor));
        try
        {
            if (Arithmetic.Binary(BinaryOperatorKind.Divide, a, b, false) is not { } quotient || Arithmetic.Binary(BinaryOperatorKind.Remainder, a, b, false) is not { } remainder)
            {
                return call.Unsupported();
            }

            return call.ResultType is INamedTypeSymbol { IsTupleType: true, TypeArguments: [var type, _] } tuple
                ? new TupleValue(tuple, [Constant(quotient, type, call), Constant(remainder, type, call)], call.Frame.Origin(call.Operation))
                : AssignRemainder(quotient, remainder, call);
        }
        catch (ArithmeticException e)
        {
            return call.Unknown(PureFunctions.Describe(call, [dividend, divisor], e));
        }
    }

    private static object Wide(object number) => number is sbyte or byte or short or ushort ? Numbers.ConvertTo(number, SpecialType.System_Int32, false)! : number;

    private static ConstantValue Constant(object number, ITypeSymbol type, KnownCall call) =>
        new(Numbers.ConvertTo(number, type.SpecialType, false) ?? number, type, call.Frame.Origin(call.Operation));

    private static ConstantValue AssignRemainder(object quotient, object remainder, KnownCall call)
    {
        call.AssignOut?.Invoke(2, Constant(remainder, call.ResultType!, call));
        return call.Constant(quotient);
    }
}
