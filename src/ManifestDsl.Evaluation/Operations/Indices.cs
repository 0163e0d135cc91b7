using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>A value of <c>System.Index</c>.</summary>
internal readonly record struct IndexNumber(int Value, bool IsFromEnd)
{
    public int In(int length) => IsFromEnd ? length - Value : Value;
}

/// <summary>A value of <c>System.Range</c>.</summary>
internal readonly record struct IndexRange(IndexNumber Start, IndexNumber End);

/// <summary>Positions in arrays, lists and strings.</summary>
internal static class Indices
{
    /// <summary>The position in a collection of <paramref name="length"/> items; null when the value is no index.</summary>
    public static int? Of(Value index, int length) => index switch
    {
        ConstantValue { Object: int i } => i,
        ConstantValue { Object: IndexNumber number } => number.In(length),
        ConstantValue { Object: long i } when i is >= int.MinValue and <= int.MaxValue => (int)i,
        ConstantValue { Object: uint i } when i <= int.MaxValue => (int)i,
        _ => null,
    };

    public static IndexNumber? Number(Value value) => value switch
    {
        ConstantValue { Object: int i } => new IndexNumber(i, false),
        ConstantValue { Object: IndexNumber number } => number,
        _ => null,
    };
}
