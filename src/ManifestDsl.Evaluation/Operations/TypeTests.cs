using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>What a value is at run time.</summary>
internal static class TypeTests
{
    /// <summary>Null when that is not known.</summary>
    public static bool? Is(Value value, ITypeSymbol? target, Frame frame)
    {
        target = frame.Resolve(target);
        if (value.IsNull || target is null)
        {
            return target is null ? null : false;
        }

        if (target is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
        {
            target = underlying;
        }

        if (TypeOf(value, frame.Session.Compilation) is not { } type || frame.Session.Compilation is not CSharpCompilation compilation)
        {
            return null;
        }

        var conversion = compilation.ClassifyConversion(type, target);
        return conversion.IsIdentity || (conversion.IsImplicit && (conversion.IsReference || conversion.IsBoxing));
    }

    public static ITypeSymbol? TypeOf(Value value, Compilation compilation) => value switch
    {
        ConstantValue { Type: INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } } => underlying,
        ConstantValue { IsEnum: true, Type: { } type } => type,
        ConstantValue constant => SpecialOf(constant.Object) is { } special ? compilation.GetSpecialType(special) : constant.Type,
        ObjectValue obj => obj.Type,
        ListValue list => list.Type,
        MapValue map => map.Type,
        TupleValue tuple => tuple.Type,
        ScalarValue scalar => scalar.Type,
        _ => null,
    };

    private static SpecialType? SpecialOf(object? value) => value switch
    {
        string => SpecialType.System_String,
        bool => SpecialType.System_Boolean,
        char => SpecialType.System_Char,
        sbyte => SpecialType.System_SByte,
        byte => SpecialType.System_Byte,
        short => SpecialType.System_Int16,
        ushort => SpecialType.System_UInt16,
        int => SpecialType.System_Int32,
        uint => SpecialType.System_UInt32,
        long => SpecialType.System_Int64,
        ulong => SpecialType.System_UInt64,
        float => SpecialType.System_Single,
        double => SpecialType.System_Double,
        decimal => SpecialType.System_Decimal,
        DateTime => SpecialType.System_DateTime,
        _ => null,
    };
}
