using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>The default value of a type.</summary>
internal static class Defaults
{
    public static Value Of(ITypeSymbol? type, Provenance origin)
    {
        if (type is null or { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } or ITypeParameterSymbol { IsValueType: false })
        {
            return new ConstantValue(null, type, origin);
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying })
        {
            return new ConstantValue(Zero(underlying.SpecialType), type, origin);
        }

        if (Zero(type.SpecialType) is { } zero)
        {
            return new ConstantValue(zero, type, origin);
        }

        if (type is { DeclaringSyntaxReferences.IsEmpty: true, ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } && OfFramework(type.Name) is { } value)
        {
            return new ConstantValue(value, type, origin);
        }

        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            return new TupleValue(tuple, [.. tuple.TupleElements.Select(element => Of(element.Type, origin))], origin);
        }

        if (type is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [var key, var item] } pair)
        {
            return new TupleValue(pair, [Of(key, origin), Of(item, origin)], origin);
        }

        return type is INamedTypeSymbol named
            ? new ObjectValue(named, origin)
            : new UnknownValue($"the default of {type.Name} is not known at compile time", origin);
    }

    private static object? OfFramework(string name) => name switch
    {
        nameof(TimeSpan) => TimeSpan.Zero,
        nameof(Guid) => Guid.Empty,
        _ => null,
    };

    private static object? Zero(SpecialType type) => type switch
    {
        SpecialType.System_Boolean => false,
        SpecialType.System_Char => '\0',
        SpecialType.System_SByte => (sbyte)0,
        SpecialType.System_Byte => (byte)0,
        SpecialType.System_Int16 => (short)0,
        SpecialType.System_UInt16 => (ushort)0,
        SpecialType.System_Int32 => 0,
        SpecialType.System_UInt32 => 0u,
        SpecialType.System_Int64 => 0L,
        SpecialType.System_UInt64 => 0UL,
        SpecialType.System_Single => 0f,
        SpecialType.System_Double => 0d,
        SpecialType.System_Decimal => 0m,
        SpecialType.System_DateTime => default(DateTime),
        _ => null,
    };
}
