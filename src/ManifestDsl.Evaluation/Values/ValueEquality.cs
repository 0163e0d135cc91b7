using System.Runtime.CompilerServices;

namespace ManifestDsl.Evaluation.Values;

/// <summary>Equality as <c>EqualityComparer&lt;T&gt;.Default</c> has it: primitives, strings, tuples and records by value, other objects by identity.</summary>
internal sealed class ValueEquality : IEqualityComparer<Value>
{
    public static readonly ValueEquality Instance = new();

    public bool Equals(Value? x, Value? y) => (x, y) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (ConstantValue a, ConstantValue b) => Equals(a.Object, b.Object) && SameEnum(a, b),
        (ScalarValue a, ScalarValue b) => Equals(a.Inner, b.Inner),
        (TupleValue a, TupleValue b) => SameItems(a, b),
        (ObjectValue a, ObjectValue b) when a.Type.IsRecord || a.Type.IsValueType || a.Type.IsAnonymousType => ReferenceEquals(a, b) || SameMembers(a, b),
        _ => ReferenceEquals(x, y),
    };

    public int GetHashCode(Value value) => value switch
    {
        ConstantValue constant => constant.Object?.GetHashCode() ?? 0,
        ScalarValue scalar => GetHashCode(scalar.Inner),
        TupleValue tuple => tuple.Items.Aggregate(17, (hash, item) => unchecked((hash * 31) + GetHashCode(item))),
        // Members may hold each other, so only their number counts.
        ObjectValue { Type.IsRecord: true } or ObjectValue { Type.IsValueType: true } or ObjectValue { Type.IsAnonymousType: true } => 1,
        _ => RuntimeHelpers.GetHashCode(value),
    };

    /// <summary>A member of an enum differs from its number and from members of other enums.</summary>
    private static bool SameEnum(ConstantValue a, ConstantValue b) =>
        (!a.IsEnum && !b.IsEnum) || Microsoft.CodeAnalysis.SymbolEqualityComparer.Default.Equals(a.Type, b.Type);

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
        if (!Microsoft.CodeAnalysis.SymbolEqualityComparer.Default.Equals(a.Type, b.Type))
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

        foreach (var field in a.Fields.Keys.Union(b.Fields.Keys, Microsoft.CodeAnalysis.SymbolEqualityComparer.Default))
        {
            if (!EqualOrUnset(a.Field(field!), b.Field(field!)))
            {
                return false;
            }
        }

        return true;
    }

    private bool EqualOrUnset(Value? x, Value? y) => (x?.IsNull ?? true) && (y?.IsNull ?? true) ? true : Equals(x, y);
}
