using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>How a requirement compares the value of its label.</summary>
public enum LabelOperator
{
    /// <summary>The label has one of the values.</summary>
    In,

    /// <summary>The label is absent or has none of the values.</summary>
    NotIn,

    /// <summary>The label is there.</summary>
    Exists,

    /// <summary>The label is absent.</summary>
    DoesNotExist,
}

/// <summary>One requirement of a selector.</summary>
/// <param name="Key">The label.</param>
/// <param name="Operator">How its value is compared.</param>
/// <param name="Values">The values, for the operators that have some.</param>
public sealed record LabelRequirement(string Key, LabelOperator Operator, ImmutableArray<string> Values)
{
    /// <summary>Whether labels meet the requirement; null when that cannot be known.</summary>
    public bool? Matches(LabelSet labels)
    {
        var has = labels.Has(Key);
        switch (Operator)
        {
            case LabelOperator.Exists:
                return has;
            case LabelOperator.DoesNotExist:
                return !has;
            default:
                if (has != true)
                {
                    return has is null ? null : Operator == LabelOperator.NotIn;
                }

                return labels[Key].AsText() is { } text ? Values.Contains(text) == (Operator == LabelOperator.In) : null;
        }
    }

    /// <summary>The requirement as <c>kubectl</c> takes it: <c>app=shop</c>, <c>tier in (a, b)</c>.</summary>
    public override string ToString() => Operator switch
    {
        LabelOperator.Exists => Key,
        LabelOperator.DoesNotExist => "!" + Key,
        LabelOperator.In when Values.Length == 1 => $"{Key}={Values[0]}",
        LabelOperator.In => $"{Key} in ({string.Join(", ", Values)})",
        _ => $"{Key} notin ({string.Join(", ", Values)})",
    };
}
