using System.Collections.Immutable;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Patterns of <c>is</c> and <c>switch</c>.</summary>
internal static class Patterns
{
    /// <summary>Whether <paramref name="value"/> matches; variables of the pattern are declared in <paramref name="frame"/>. The failure says why that is not known.</summary>
    public static bool Matches(IPatternOperation pattern, Value value, Frame frame, ref UnknownValue? failure)
    {
        frame.Session.Step(pattern);
        if (value is UnknownValue unknown)
        {
            failure ??= unknown;
            return pattern is IDiscardPatternOperation;
        }

        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IConstantPatternOperation constant:
                return Equal(value, frame.Evaluate(constant.Value), ref failure);
            case IRelationalPatternOperation relational:
                return IsTrue(Compare(relational, value, frame), ref failure);
            case ITypePatternOperation type:
                return IsType(value, type.MatchedType, pattern, frame, ref failure);
            case IDeclarationPatternOperation declaration:
                return MatchesDeclaration(declaration, value, frame, ref failure);
            case INegatedPatternOperation negated:
                return !Matches(negated.Pattern, value, frame, ref failure);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and:
                return Matches(and.LeftPattern, value, frame, ref failure) && Matches(and.RightPattern, value, frame, ref failure);
            case IBinaryPatternOperation or:
                return Matches(or.LeftPattern, value, frame, ref failure) || Matches(or.RightPattern, value, frame, ref failure);
            case IRecursivePatternOperation recursive:
                return MatchesRecursive(recursive, value, frame, ref failure);
            case IListPatternOperation list:
                return MatchesList(list, value, frame, ref failure);
            default:
                failure ??= frame.Unknown(pattern, Refusals.Of(pattern));
                return false;
        }
    }

    private static bool Equal(Value value, Value constant, ref UnknownValue? failure)
    {
        if (constant is UnknownValue unknown)
        {
            failure ??= unknown;
            return false;
        }

        return value.IsNull || constant.IsNull ? value.IsNull && constant.IsNull : ValueEquality.Instance.Equals(value, constant);
    }

    private static Value Compare(IRelationalPatternOperation pattern, Value value, Frame frame)
    {
        var right = frame.Evaluate(pattern.Value);
        return value is ConstantValue { Object: { } a } && right is ConstantValue { Object: { } b }
            ? new ConstantValue(a.GetType() == b.GetType() && Arithmetic.Binary(pattern.OperatorKind, Promote(a), Promote(b), false) is true, null, right.Origin)
            : value.IsNull ? new ConstantValue(false, null, right.Origin) : right;
    }

    private static object Promote(object number) => number is sbyte or byte or short or ushort or char ? Numbers.ConvertTo(number, SpecialType.System_Int32, false)! : number;

    private static bool IsTrue(Value value, ref UnknownValue? failure)
    {
        failure ??= value as UnknownValue;
        return value is ConstantValue { Object: true };
    }

    private static bool IsType(Value value, ITypeSymbol? type, IOperation at, Frame frame, ref UnknownValue? failure)
    {
        if (TypeTests.Is(value, type, frame) is { } known)
        {
            return known;
        }

        failure ??= frame.Unknown(at, $"whether {value.Describe()} is {type?.Name} is not known at compile time");
        return false;
    }

    private static bool MatchesDeclaration(IDeclarationPatternOperation pattern, Value value, Frame frame, ref UnknownValue? failure)
    {
        if (!pattern.MatchesNull && !IsType(value, pattern.MatchedType, pattern, frame, ref failure))
        {
            return false;
        }

        if (pattern.DeclaredSymbol is { } variable)
        {
            frame.Declare(variable, value);
        }

        return true;
    }

    private static bool MatchesRecursive(IRecursivePatternOperation pattern, Value value, Frame frame, ref UnknownValue? failure)
    {
        if (value.IsNull || (!SymbolEqualityComparer.Default.Equals(pattern.MatchedType, pattern.InputType) && !IsType(value, pattern.MatchedType, pattern, frame, ref failure)))
        {
            return false;
        }

        if (!pattern.DeconstructionSubpatterns.IsEmpty && !MatchesParts(pattern.DeconstructionSubpatterns, value, pattern, frame, ref failure))
        {
            return false;
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            var member = property.Member is { } reference ? ReadMember(reference, value, frame) : frame.Unknown(property, "");
            if (!Matches(property.Pattern, member, frame, ref failure))
            {
                return false;
            }
        }

        if (pattern.DeclaredSymbol is { } variable)
        {
            frame.Declare(variable, value);
        }

        return true;
    }

    private static bool MatchesParts(ImmutableArray<IPatternOperation> patterns, Value value, IOperation at, Frame frame, ref UnknownValue? failure)
    {
        if (Deconstruction.Parts(value, patterns.Length, at, frame, out var notApart) is not { } parts)
        {
            failure ??= notApart;
            return false;
        }

        for (var i = 0; i < patterns.Length; i++)
        {
            if (!Matches(patterns[i], parts[i], frame, ref failure))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The member of a property pattern is read from the value that is matched: its instance is an implicit reference to it.</summary>
    private static Value ReadMember(IOperation reference, Value value, Frame frame)
    {
        var scope = frame.NewScope();
        scope.PatternInput = value;
        return scope.Evaluate(reference);
    }

    private static bool MatchesList(IListPatternOperation pattern, Value value, Frame frame, ref UnknownValue? failure)
    {
        if (value.IsNull)
        {
            return false;
        }

        if (Sequences.Items(value, frame.Session.Compilation) is not { } items)
        {
            failure ??= frame.Unknown(pattern, $"{value.Describe()} is no collection that a list pattern can look into");
            return false;
        }

        var slice = -1;
        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            if (pattern.Patterns[i] is ISlicePatternOperation)
            {
                slice = i;
            }
        }

        var fixedCount = slice < 0 ? pattern.Patterns.Length : pattern.Patterns.Length - 1;
        if (slice < 0 ? items.Count != fixedCount : items.Count < fixedCount)
        {
            return false;
        }

        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            var position = slice >= 0 && i > slice ? items.Count - (pattern.Patterns.Length - i) : i;
            var matches = pattern.Patterns[i] is ISlicePatternOperation part
                ? part.Pattern is null || Matches(part.Pattern, Slice(value, items, slice, items.Count - fixedCount), frame, ref failure)
                : Matches(pattern.Patterns[i], items[position], frame, ref failure);
            if (!matches)
            {
                return false;
            }
        }

        if (pattern.DeclaredSymbol is { } variable)
        {
            frame.Declare(variable, value);
        }

        return true;
    }

    private static Value Slice(Value whole, IReadOnlyList<Value> items, int start, int count) => whole switch
    {
        ConstantValue { Object: string text } constant => new ConstantValue(text.Substring(start, count), constant.Type, constant.Origin),
        ListValue list => new ListValue(list.Type, list.Origin, list.Items.GetRange(start, count)),
        _ => new ListValue(null, whole.Origin, [.. items.Skip(start).Take(count)]),
    };
}
