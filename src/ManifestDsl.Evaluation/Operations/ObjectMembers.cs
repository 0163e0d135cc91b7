using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Members that the compiler makes up for records, tuples and all objects.</summary>
internal static class ObjectMembers
{
    /// <summary>Null when <paramref name="method"/> is none of them.</summary>
    public static Value? Invoke(IMethodSymbol method, Value? instance, Value[] arguments, IOperation site, Frame frame)
    {
        foreach (var argument in arguments)
        {
            if (argument is UnknownValue)
            {
                return argument;
            }
        }

        if (IsEquality(method) && Operands(instance, arguments) is (ObjectValue left, var right) && OwnEquality.Of(left.Type) is { } own && !right.IsNull && !SymbolEqualityComparer.Default.Equals(own.OriginalDefinition, method.OriginalDefinition))
        {
            var equal = Calls.Invoke(own, left, [right], site, frame);
            return equal is ConstantValue { Object: bool isEqual } && method.Name == WellKnownMemberNames.InequalityOperatorName ? Boolean(!isEqual) : equal;
        }

        return method.Name switch
        {
            "Equals" or WellKnownMemberNames.EqualityOperatorName when Operands(instance, arguments) is (var a, var b) => Boolean(Same(a, b)),
            WellKnownMemberNames.InequalityOperatorName when Operands(instance, arguments) is (var a, var b) => Boolean(!Same(a, b)),
            "ReferenceEquals" when arguments is [var a, var b] => Boolean(ReferenceEquals(a, b) || (a.IsNull && b.IsNull)),
            "ToString" when instance is not null and not ObjectValue and not ListValue and not MapValue && arguments.Length == 0 => Texts.Of(instance, null, site, frame),
            _ => null,
        };

        ConstantValue Boolean(bool value) => new(value, frame.Session.Compilation.GetSpecialType(SpecialType.System_Boolean), frame.Origin(site));
    }

    private static bool IsEquality(IMethodSymbol method) =>
        method.Name is WellKnownMemberNames.ObjectEquals or WellKnownMemberNames.EqualityOperatorName or WellKnownMemberNames.InequalityOperatorName;

    private static (Value A, Value B)? Operands(Value? instance, Value[] arguments) => (instance, arguments) switch
    {
        (not null, [var other]) => (instance, other),
        (null, [var a, var b]) => (a, b),
        _ => null,
    };

    private static bool Same(Value a, Value b) => a.IsNull || b.IsNull ? a.IsNull && b.IsNull : ValueEquality.Instance.Equals(a, b);
}
