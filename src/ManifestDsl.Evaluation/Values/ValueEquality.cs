using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>Equality as <c>EqualityComparer&lt;T&gt;.Default</c> has it: primitives, strings, tuples and records by value, other objects by identity.</summary>
internal sealed class ValueEquality : IEqualityComparer<Value>
{
    public static readonly ValueEquality Instance = new();

    public bool Equals(Value? x, Value? y) => (x, y) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (ConstantValue a, ConstantValue b) => object.Equals(a.Object, b.Object) && SameEnum(a, b),
        (ScalarValue a, ScalarValue b) => Equals(a.Inner, b.Inner),
        (TupleValue a, TupleValue b) => SameItems(a, b),
        (ObjectValue a, ObjectValue b) when !ReferenceEquals(a, b) && (OwnEquality.Of(a.Type) ?? OwnEquality.Of(b.Type)) is { } own => throw OwnEquality.Refuse(a, own),
        (ObjectValue a, ObjectValue b) when a.Type.IsRecord || a.Type.IsValueType || a.Type.IsAnonymousType => ReferenceEquals(a, b) || SameMembers(a, b),
        _ => ReferenceEquals(x, y),
    };

    public int GetHashCode(Value value) => value switch
    {
        ConstantValue constant => constant.Object?.GetHashCode() ?? 0,
        ScalarValue scalar => GetHashCode(scalar.Inner),
        TupleValue tuple => tuple.Items.Aggregate(17, (hash, item) => unchecked((hash * 31) + GetHashCode(item))),
        ObjectValue obj when OwnEquality.Of(obj.Type) is { } own => throw OwnEquality.Refuse(obj, own),
        // Members may hold each other, so only their number counts.
        ObjectValue { Type.IsRecord: true } or ObjectValue { Type.IsValueType: true } or ObjectValue { Type.IsAnonymousType: true } => 1,
        _ => RuntimeHelpers.GetHashCode(value),
    };

    /// <summary>A member of an enum differs from its number and from members of other enums.</summary>
    private static bool SameEnum(ConstantValue a, ConstantValue b) =>
        (!a.IsEnum && !b.IsEnum) || SymbolEqualityComparer.Default.Equals(a.Type, b.Type);

    private bool SameItems(TupleValue a, TupleValue b)
    {
        if (a.Items.Length != b.Items.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Items.Length; i++)
        {
            if (!Equals(a.Items[i], b.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool SameMembers(ObjectValue a, ObjectValue b)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!SymbolEqualityComparer.Default.Equals(a.Type, b.Type))
        {
            return false;
        }

        foreach (var name in a.Order.Union(b.Order))
        {
            if (!EqualOrUnset(a[name], b[name]))
            {
                return false;
            }
        }

        foreach (var field in a.Fields.Keys.Union(b.Fields.Keys, SymbolEqualityComparer.Default))
        {
            // The parameters of a record are its properties, which 'with' may have changed since.
            if (field is IParameterSymbol && a.Type.IsRecord)
            {
                continue;
            }

            if (!EqualOrUnset(a.Field(field!), b.Field(field!)))
            {
                return false;
            }
        }

        return true;
    }

    private bool EqualOrUnset(Value? x, Value? y) => x is null || y is null ? IsDefault(x ?? y) : Equals(x, y);

    /// <summary>True for what a field is before it is set.</summary>
    private static bool IsDefault(Value? value) => value switch
    {
        null or { IsNull: true } => true,
        ConstantValue { Type: { } type } constant => Defaults.Of(type, value.Origin) is ConstantValue unset && object.Equals(unset.Object, constant.Object),
        TupleValue tuple => tuple.Items.All(IsDefault),
        ObjectValue { Type.IsValueType: true } obj => obj.Order.All(name => IsDefault(obj[name])) && obj.Fields.Values.All(IsDefault),
        _ => false,
    };
}
