using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>StringComparer.OrdinalIgnoreCase</c> on values.</summary>
internal sealed class IgnoreCaseEquality : IEqualityComparer<Value>
{
    public static readonly IgnoreCaseEquality Instance = new();

    public bool Equals(Value? x, Value? y) =>
        x is ConstantValue { Object: string a } && y is ConstantValue { Object: string b }
            ? StringComparer.OrdinalIgnoreCase.Equals(a, b)
            : ValueEquality.Instance.Equals(x, y);

    public int GetHashCode(Value value) =>
        value is ConstantValue { Object: string text } ? StringComparer.OrdinalIgnoreCase.GetHashCode(text) : ValueEquality.Instance.GetHashCode(value);
}
