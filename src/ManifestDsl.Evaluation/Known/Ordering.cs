using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>An order of values: an <c>IComparer</c>.</summary>
/// <param name="compare">The order; null when the values have none that is known (then <see cref="CollectionCall"/> says why).</param>
internal sealed class Ordering(Func<CollectionCall, Value, Value, int?> compare)
{
    /// <summary><c>Comparer&lt;T&gt;.Default</c>, where the order depends on the values alone.</summary>
    public static readonly Ordering Default = new(static (_, x, y) => CompareDefault(x, y));

    /// <summary><c>StringComparer.Ordinal</c>.</summary>
    public static readonly Ordering Ordinal = OfTexts(StringComparer.Ordinal);

    /// <summary><c>StringComparer.OrdinalIgnoreCase</c>.</summary>
    public static readonly Ordering OrdinalIgnoreCase = OfTexts(StringComparer.OrdinalIgnoreCase);

    public int? Compare(CollectionCall call, Value x, Value y) => compare(call, x, y);

    /// <summary>Null where there is no order that is known; null values come first.</summary>
    private static int? CompareDefault(Value x, Value y)
    {
        if (x.IsNull || y.IsNull)
        {
            return x.IsNull ? y.IsNull ? 0 : -1 : 1;
        }

        return (x, y) switch
        {
            // The order of strings depends on the culture of the machine.
            (ConstantValue { Object: string }, _) => null,
            (ConstantValue { Object: IComparable a }, ConstantValue { Object: { } b }) when a.GetType() == b.GetType() => a.CompareTo(b),
            (TupleValue a, TupleValue b) when a.Items.Length == b.Items.Length && a.Type.IsTupleType => CompareItems(a, b),
            _ => null,
        };
    }

    private static int? CompareItems(TupleValue a, TupleValue b)
    {
        for (var i = 0; i < a.Items.Length; i++)
        {
            if (CompareDefault(a.Items[i], b.Items[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return 0;
    }

    private static Ordering OfTexts(StringComparer comparer) => new((_, x, y) => (x, y) switch
    {
        (ConstantValue { Object: null or string } a, ConstantValue { Object: null or string } b) => comparer.Compare((string?)a.Object, (string?)b.Object),
        _ => null,
    });
}
