using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Sum and Average, in the types and with the overflow checks of .NET. Nulls do not count.</summary>
internal static class LinqNumbers
{
    public static void Register(MemberTable table)
    {
        table.AddLinq("Sum", Sum);
        table.AddLinq("Average", Average);
    }

    /// <summary>The numbers; no nulls.</summary>
    private static List<object> Numbers(CollectionCall call)
    {
        List<object> numbers = [];
        foreach (var value in Selected(call))
        {
            switch (value)
            {
                case ConstantValue { Object: int or long or float or double or decimal } constant:
                    numbers.Add(constant.Object);
                    break;
                case { IsNull: true }:
                    break;
                default:
                    call.Keep(value);
                    break;
            }
        }

        return numbers;
    }

    /// <summary>The items, or what the selector makes of them.</summary>
    public static List<Value> Selected(CollectionCall call)
    {
        var items = call.Items();
        if (!call.Has("selector"))
        {
            return items;
        }

        var selector = call.Function("selector");
        return items.ConvertAll(item => call.Invoke(selector, item));
    }

    /// <summary>The type of a result, without <c>?</c>.</summary>
    private static SpecialType Special(CollectionCall call) => call.Call.ResultType switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } => inner.SpecialType,
        { } type => type.SpecialType,
        null => SpecialType.None,
    };

    private static Value Sum(CollectionCall call)
    {
        var numbers = Numbers(call);
        try
        {
            return call.Constant(Special(call) switch
            {
                SpecialType.System_Int32 => numbers.Aggregate(0, static (sum, n) => checked(sum + (int)n)),
                SpecialType.System_Int64 => numbers.Aggregate(0L, static (sum, n) => checked(sum + (long)n)),
                SpecialType.System_Single => (float)numbers.Aggregate(0d, static (sum, n) => sum + (float)n),
                SpecialType.System_Double => numbers.Aggregate(0d, static (sum, n) => sum + (double)n),
                SpecialType.System_Decimal => numbers.Aggregate(0m, static (sum, n) => sum + (decimal)n),
                _ => null,
            });
        }
        catch (OverflowException)
        {
            return call.Failed("the sum overflows, which fails at run time");
        }
        catch (InvalidCastException)
        {
            return call.Unsupported();
        }
    }

    private static Value Average(CollectionCall call)
    {
        var numbers = Numbers(call);
        if (numbers.Count == 0)
        {
            return call.Default(call.Call.ResultType).IsNull ? call.Constant(null) : call.Failed("there is nothing to take the average of, which fails at run time");
        }

        try
        {
            return call.Constant(numbers[0] switch
            {
                int or long => (double)numbers.Aggregate(0L, static (sum, n) => checked(sum + (n is int i ? i : (long)n))) / numbers.Count,
                float => (float)(numbers.Aggregate(0d, static (sum, n) => sum + (float)n) / numbers.Count),
                double => numbers.Aggregate(0d, static (sum, n) => sum + (double)n) / numbers.Count,
                decimal => numbers.Aggregate(0m, static (sum, n) => sum + (decimal)n) / numbers.Count,
                _ => null,
            });
        }
        catch (OverflowException)
        {
            return call.Failed("the sum overflows, which fails at run time");
        }
        catch (InvalidCastException)
        {
            return call.Unsupported();
        }
    }
}
