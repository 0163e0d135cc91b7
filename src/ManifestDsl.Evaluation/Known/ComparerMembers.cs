using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Comparers that do not depend on the culture: <c>StringComparer.Ordinal</c>, <c>Comparer&lt;T&gt;.Default</c>.</summary>
internal static class ComparerMembers
{
    public static void Register(MemberTable table)
    {
        table.Add("System.StringComparer", "Ordinal", static call => call.Constant(StringComparer.Ordinal));
        table.Add("System.StringComparer", "OrdinalIgnoreCase", static call => call.Constant(StringComparer.OrdinalIgnoreCase));
        foreach (var name in new[] { "CurrentCulture", "CurrentCultureIgnoreCase", "InvariantCulture", "InvariantCultureIgnoreCase" })
        {
            table.Add("System.StringComparer", name, static call =>
                call.Unknown($"'StringComparer.{call.Member.Name}' depends on the machine: write StringComparer.Ordinal or StringComparer.OrdinalIgnoreCase"));
        }

        table.Add("System.Collections.Generic.Comparer`1", "Default", static call => call.Constant(Known.Ordering.Default));
        table.Add("System.Collections.Generic.EqualityComparer`1", "Default", static call => call.Constant(ValueEquality.Instance));
        table.AddCollection("System.Collections.Generic.Comparer`1", "Create", Create);
    }

    private static Value Create(CollectionCall call)
    {
        var comparison = call.Function("comparison");
        return call.Constant(OfComparison(comparison));
    }

    /// <summary>The order that a <c>Comparison&lt;T&gt;</c> gives.</summary>
    public static Ordering OfComparison(Value comparison) => new((call, x, y) =>
    {
        var order = call.Invoke(comparison, x, y);
        return order is ConstantValue { Object: int number } ? number : call.Keep(order);
    });

    /// <summary>The order of an argument that is an <c>IComparer</c> or a <c>Comparison</c>; the default one when it is null or absent.</summary>
    public static Ordering Ordering(this CollectionCall call, string name = "comparer")
    {
        switch (call.Argument(name))
        {
            case null or { IsNull: true }:
                return Known.Ordering.Default;
            case ConstantValue { Object: Ordering ordering }:
                return ordering;
            case ConstantValue { Object: StringComparer comparer }:
                return ReferenceEquals(comparer, StringComparer.Ordinal) ? Known.Ordering.Ordinal : Known.Ordering.OrdinalIgnoreCase;
            case LambdaValue lambda:
                return OfComparison(lambda);
            case UnknownValue unknown:
                call.Keep(unknown);
                return Known.Ordering.Default;
            default:
                call.Fail("only Comparer<T>.Default, Comparer<T>.Create, StringComparer.Ordinal and StringComparer.OrdinalIgnoreCase can compare at compile time");
                return Known.Ordering.Default;
        }
    }

    /// <summary>The equality of an argument that is an <c>IEqualityComparer</c>; the default one when it is null or absent.</summary>
    public static IEqualityComparer<Value> Equality(this CollectionCall call, string name = "comparer")
    {
        switch (call.Argument(name))
        {
            case null or { IsNull: true }:
                return ValueEquality.Instance;
            case ConstantValue { Object: StringComparer comparer }:
                return ReferenceEquals(comparer, StringComparer.Ordinal) ? ValueEquality.Instance : IgnoreCaseEquality.Instance;
            case ConstantValue { Object: IEqualityComparer<Value> equality }:
                return equality;
            case UnknownValue unknown:
                call.Keep(unknown);
                return ValueEquality.Instance;
            default:
                call.Fail("only EqualityComparer<T>.Default, StringComparer.Ordinal and StringComparer.OrdinalIgnoreCase can compare at compile time");
                return ValueEquality.Instance;
        }
    }

    /// <summary>A class of the compilation that says itself what is equal: that is not evaluated.</summary>
    public static bool HasOwnEquality(INamedTypeSymbol type)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            foreach (var member in t.GetMembers("Equals"))
            {
                if (member is IMethodSymbol { IsImplicitlyDeclared: false, IsStatic: false, Parameters.Length: 1 } && !member.DeclaringSyntaxReferences.IsEmpty)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
