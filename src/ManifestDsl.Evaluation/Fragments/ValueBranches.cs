using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Fragments;

/// <summary>The expressions of which one gives a value: the branches of <c>?:</c>, <c>switch</c> and <c>??</c>, through variables too.</summary>
internal static class ValueBranches
{
    /// <summary>More are left out: variables made of each other can have any number.</summary>
    private const int Maximum = 64;

    public static void Collect(IOperation value, LocalUses locals, List<IOperation> branches, int depth = 0)
    {
        if (branches.Count >= Maximum)
        {
            return;
        }

        if (value.ConstantValue.HasValue || depth >= Maximum)
        {
            branches.Add(value);
            return;
        }

        switch (value)
        {
            case IThrowOperation:
                break;
            case IConversionOperation { OperatorMethod: null } conversion:
                Collect(conversion.Operand, locals, branches, depth + 1);
                break;
            case IParenthesizedOperation parenthesized:
                Collect(parenthesized.Operand, locals, branches, depth + 1);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                if (conditional.Condition.ConstantValue is not { HasValue: true, Value: false })
                {
                    Collect(conditional.WhenTrue, locals, branches, depth + 1);
                }

                if (conditional.Condition.ConstantValue is not { HasValue: true, Value: true })
                {
                    Collect(whenFalse, locals, branches, depth + 1);
                }

                break;
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    Collect(arm.Value, locals, branches, depth + 1);
                }

                break;
            case ICoalesceOperation coalesce:
                Collect(coalesce.Value, locals, branches, depth + 1);
                Collect(coalesce.WhenNull, locals, branches, depth + 1);
                break;
            case ILocalReferenceOperation { Local: var local } when locals.ValueOf(local) is { } known:
                Collect(known, locals, branches, depth + 1);
                break;
            default:
                branches.Add(value);
                break;
        }
    }
}
