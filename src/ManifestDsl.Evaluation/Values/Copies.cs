
namespace ManifestDsl.Evaluation.Values;

/// <summary>Structs and tuples are copied when they are stored, everything else is shared.</summary>
internal static class Copies
{
    public static Value Of(Value value) => value switch
    {
        ObjectValue { Type.IsValueType: true } obj => obj.Clone(obj.Origin),
        TupleValue tuple => tuple.Clone(),
        _ => value,
    };
}
