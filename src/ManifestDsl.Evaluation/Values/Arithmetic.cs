using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Values;

/// <summary>C#'s operators on two operands of one primitive type. Null where the operator does not exist for the type.</summary>
/// <remarks>Throws what C# throws: <see cref="OverflowException"/> when checked, <see cref="DivideByZeroException"/>.</remarks>
internal static class Arithmetic
{
    public static object? Binary(BinaryOperatorKind kind, object left, object right, bool isChecked) => (left, right) switch
    {
        (int a, int b) => Int32(kind, a, b, isChecked),
        (uint a, uint b) => UInt32(kind, a, b, isChecked),
        (long a, long b) => Int64(kind, a, b, isChecked),
        (ulong a, ulong b) => UInt64(kind, a, b, isChecked),
        (uint a, int b) => Shift(kind, a, b),
        (long a, int b) => Shift(kind, a, b),
        (ulong a, int b) => Shift(kind, a, b),
        (double a, double b) => Double(kind, a, b),
        (float a, float b) => Single(kind, a, b),
        (decimal a, decimal b) => Decimal(kind, a, b),
        (bool a, bool b) => Boolean(kind, a, b),
        (string a, string b) => kind switch
        {
            BinaryOperatorKind.Equals => string.Equals(a, b, StringComparison.Ordinal),
            BinaryOperatorKind.NotEquals => !string.Equals(a, b, StringComparison.Ordinal),
            _ => null,
        },
        (TimeSpan a, TimeSpan b) => kind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            _ => Compare(kind, a.CompareTo(b)),
        },
        (DateTime a, TimeSpan b) => kind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            _ => null,
        },
        (DateTime a, DateTime b) => kind == BinaryOperatorKind.Subtract ? a - b : Compare(kind, a.CompareTo(b)),
        (Version a, Version b) => Compare(kind, a.CompareTo(b)),
        _ => kind switch
        {
            BinaryOperatorKind.Equals => Equals(left, right),
            BinaryOperatorKind.NotEquals => !Equals(left, right),
            _ => null,
        },
    };

    private static object? Compare(BinaryOperatorKind kind, int order) => kind switch
    {
        BinaryOperatorKind.Equals => order == 0,
        BinaryOperatorKind.NotEquals => order != 0,
        BinaryOperatorKind.LessThan => order < 0,
        BinaryOperatorKind.LessThanOrEqual => order <= 0,
        BinaryOperatorKind.GreaterThan => order > 0,
        BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
        _ => null,
    };

    private static object? Int32(BinaryOperatorKind kind, int a, int b, bool isChecked)
    {
        unchecked
        {
            return kind switch
            {
                BinaryOperatorKind.Add => isChecked ? checked(a + b) : a + b,
                BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : a - b,
                BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : a * b,
                BinaryOperatorKind.Divide => a / b,
                BinaryOperatorKind.Remainder => a % b,
                BinaryOperatorKind.And => a & b,
                BinaryOperatorKind.Or => a | b,
                BinaryOperatorKind.ExclusiveOr => a ^ b,
                BinaryOperatorKind.LeftShift => a << b,
                BinaryOperatorKind.RightShift => a >> b,
                BinaryOperatorKind.UnsignedRightShift => a >>> b,
                _ => Compare(kind, a.CompareTo(b)),
            };
        }
    }

    private static object? UInt32(BinaryOperatorKind kind, uint a, uint b, bool isChecked)
    {
        unchecked
        {
            return kind switch
            {
                BinaryOperatorKind.Add => isChecked ? checked(a + b) : a + b,
                BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : a - b,
                BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : a * b,
                BinaryOperatorKind.Divide => a / b,
                BinaryOperatorKind.Remainder => a % b,
                BinaryOperatorKind.And => a & b,
                BinaryOperatorKind.Or => a | b,
                BinaryOperatorKind.ExclusiveOr => a ^ b,
                _ => Compare(kind, a.CompareTo(b)),
            };
        }
    }

    private static object? Int64(BinaryOperatorKind kind, long a, long b, bool isChecked)
    {
        unchecked
        {
            return kind switch
            {
                BinaryOperatorKind.Add => isChecked ? checked(a + b) : a + b,
                BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : a - b,
                BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : a * b,
                BinaryOperatorKind.Divide => a / b,
                BinaryOperatorKind.Remainder => a % b,
                BinaryOperatorKind.And => a & b,
                BinaryOperatorKind.Or => a | b,
                BinaryOperatorKind.ExclusiveOr => a ^ b,
                _ => Compare(kind, a.CompareTo(b)),
            };
        }
    }

    private static object? UInt64(BinaryOperatorKind kind, ulong a, ulong b, bool isChecked)
    {
        unchecked
        {
            return kind switch
            {
                BinaryOperatorKind.Add => isChecked ? checked(a + b) : a + b,
                BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : a - b,
                BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : a * b,
                BinaryOperatorKind.Divide => a / b,
                BinaryOperatorKind.Remainder => a % b,
                BinaryOperatorKind.And => a & b,
                BinaryOperatorKind.Or => a | b,
                BinaryOperatorKind.ExclusiveOr => a ^ b,
                _ => Compare(kind, a.CompareTo(b)),
            };
        }
    }

    private static object? Shift(BinaryOperatorKind kind, uint a, int b) => kind switch
    {
        BinaryOperatorKind.LeftShift => a << b,
        BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift => a >> b,
        _ => null,
    };

    private static object? Shift(BinaryOperatorKind kind, long a, int b) => kind switch
    {
        BinaryOperatorKind.LeftShift => a << b,
        BinaryOperatorKind.RightShift => a >> b,
        BinaryOperatorKind.UnsignedRightShift => a >>> b,
        _ => null,
    };

    private static object? Shift(BinaryOperatorKind kind, ulong a, int b) => kind switch
    {
        BinaryOperatorKind.LeftShift => a << b,
        BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift => a >> b,
        _ => null,
    };

    // Comparisons are written out: NaN is neither below, equal nor above, which CompareTo has otherwise.
    private static object? Double(BinaryOperatorKind kind, double a, double b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        BinaryOperatorKind.Equals => a == b,
        BinaryOperatorKind.NotEquals => a != b,
        BinaryOperatorKind.LessThan => a < b,
        BinaryOperatorKind.LessThanOrEqual => a <= b,
        BinaryOperatorKind.GreaterThan => a > b,
        BinaryOperatorKind.GreaterThanOrEqual => a >= b,
        _ => null,
    };

    private static object? Single(BinaryOperatorKind kind, float a, float b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        _ => Double(kind, a, b),
    };

    private static object? Decimal(BinaryOperatorKind kind, decimal a, decimal b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => a / b,
        BinaryOperatorKind.Remainder => a % b,
        _ => Compare(kind, a.CompareTo(b)),
    };

    private static object? Boolean(BinaryOperatorKind kind, bool a, bool b) => kind switch
    {
        BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => a & b,
        BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => a | b,
        BinaryOperatorKind.ExclusiveOr or BinaryOperatorKind.NotEquals => a != b,
        BinaryOperatorKind.Equals => a == b,
        _ => null,
    };
}
