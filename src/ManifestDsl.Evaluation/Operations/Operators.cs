using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Operators on values: primitives, enums, strings, nullables, records, and those that types define.</summary>
internal static class Operators
{
    public static Value Binary(
        BinaryOperatorKind kind, Value left, Value right, IMethodSymbol? method, bool isChecked, bool isLifted, IOperation at, Frame frame)
    {
        if (left is UnknownValue || right is UnknownValue)
        {
            return left is UnknownValue ? left : right;
        }

        if (kind == BinaryOperatorKind.Add && at.Type?.SpecialType == SpecialType.System_String)
        {
            return Concatenate(left, right, at, frame);
        }

        if (isLifted && (left.IsNull || right.IsNull))
        {
            return Lifted(kind, left, right, at, frame);
        }

        if (left is ConstantValue { Object: { } a } x && right is ConstantValue { Object: { } b } y)
        {
            return OfConstants(kind, x, a, y, b, method, isChecked, at, frame);
        }

        if (method is not null)
        {
            return Calls.Invoke(method, null, [left, right], at, frame);
        }

        return kind switch
        {
            BinaryOperatorKind.Equals => Boolean(IsSame(left, right), at, frame),
            BinaryOperatorKind.NotEquals => Boolean(!IsSame(left, right), at, frame),
            _ => frame.Unknown(at, Refusals.Of(at)),
        };
    }

    /// <summary><c>++</c> and <c>--</c>.</summary>
    public static Value Step(Value value, bool up, bool isChecked, IOperation at, Frame frame)
    {
        if (value is not ConstantValue { Object: { } number } constant)
        {
            return value is UnknownValue or ConstantValue ? value : frame.Unknown(at, Refusals.Of(at));
        }

        try
        {
            var special = constant.Type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying.SpecialType : SpecialOf(number);
            object? stepped = number switch
            {
                double d => d + (up ? 1 : -1),
                float f => f + (up ? 1 : -1),
                decimal m => m + (up ? 1 : -1),
                ulong u => isChecked ? (up ? checked(u + 1) : checked(u - 1)) : unchecked(up ? u + 1 : u - 1),
                long l => isChecked ? (up ? checked(l + 1) : checked(l - 1)) : unchecked(up ? l + 1 : l - 1),
                _ => Numbers.ConvertTo(number, SpecialType.System_Int64, false) is long wide ? Numbers.ConvertTo(wide + (up ? 1 : -1), special, isChecked) : null,
            };
            return stepped is null ? frame.Unknown(at, Refusals.Of(at)) : new ConstantValue(stepped, constant.Type, frame.Origin(at));
        }
        catch (OverflowException)
        {
            return frame.Fail(at, "this overflows");
        }
    }

    private static SpecialType SpecialOf(object number) => number switch
    {
        sbyte => SpecialType.System_SByte,
        byte => SpecialType.System_Byte,
        short => SpecialType.System_Int16,
        ushort => SpecialType.System_UInt16,
        int => SpecialType.System_Int32,
        uint => SpecialType.System_UInt32,
        char => SpecialType.System_Char,
        _ => SpecialType.None,
    };

    private static Value OfConstants(BinaryOperatorKind kind, ConstantValue x, object a, ConstantValue y, object b, IMethodSymbol? method, bool isChecked, IOperation at, Frame frame)
    {
        try
        {
            return Arithmetic.Binary(kind, Widened(a), Widened(b), isChecked) is { } result
                ? new ConstantValue(Narrowed(result, at.Type), at.Type, frame.Origin(at))
                : method is not null
                ? Calls.Invoke(method, null, [x, y], at, frame)
                : frame.Unknown(at, Refusals.Of(at));
        }
        catch (OverflowException)
        {
            return frame.Fail(at, $"{x.Describe()} and {y.Describe()} overflow here");
        }
        catch (DivideByZeroException)
        {
            return frame.Fail(at, "this divides by zero");
        }
        catch (ArgumentException e)
        {
            return frame.Fail(at, e.Message);
        }
    }

    /// <summary>Enums of small underlying types are computed as int, as C# does, and so is what is added to them.</summary>
    private static object Widened(object value) =>
        value is sbyte or byte or short or ushort ? Numbers.ConvertTo(value, SpecialType.System_Int32, false)! : value;

    private static object Narrowed(object value, ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } ? Numbers.ConvertTo(value, underlying.SpecialType, false) ?? value : value;

    private static Value Lifted(BinaryOperatorKind kind, Value left, Value right, IOperation at, Frame frame) => kind switch
    {
        BinaryOperatorKind.Equals => Boolean(left.IsNull && right.IsNull, at, frame),
        BinaryOperatorKind.NotEquals => Boolean(!(left.IsNull && right.IsNull), at, frame),
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => Boolean(false, at, frame),

        // Three-valued logic: false and null is false, true or null is true.
        BinaryOperatorKind.And when left is ConstantValue { Object: false } || right is ConstantValue { Object: false } => Boolean(false, at, frame),
        BinaryOperatorKind.Or when left is ConstantValue { Object: true } || right is ConstantValue { Object: true } => Boolean(true, at, frame),
        _ => new ConstantValue(null, at.Type, frame.Origin(at)),
    };

    private static bool IsSame(Value left, Value right) =>
        left.IsNull || right.IsNull ? left.IsNull && right.IsNull : left is ConstantValue or ScalarValue ? ValueEquality.Instance.Equals(left, right) : ReferenceEquals(left, right);

    private static ConstantValue Boolean(bool value, IOperation at, Frame frame) =>
        new(value, frame.Session.Compilation.GetSpecialType(SpecialType.System_Boolean), frame.Origin(at));

    private static Value Concatenate(Value left, Value right, IOperation at, Frame frame)
    {
        var (leftAt, rightAt) = at is IBinaryOperation binary ? (binary.LeftOperand, binary.RightOperand) : (at, at);
        var a = Texts.Of(left, null, leftAt, frame);
        var b = Texts.Of(right, null, rightAt, frame);
        if (a is not ConstantValue { Object: string x })
        {
            return a;
        }

        if (b is not ConstantValue { Object: string y })
        {
            return b;
        }

        return x.Length + y.Length > Budgets.StringLength
            ? frame.Fail(at, $"the text is longer than {Budgets.StringLength} characters")
            : new ConstantValue(x + y, at.Type, frame.Origin(at));
    }
}
