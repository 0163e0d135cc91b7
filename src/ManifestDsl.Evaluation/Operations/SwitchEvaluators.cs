using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>value switch { pattern => result }</c>.</summary>
internal sealed class SwitchExpressionEvaluator : OperationEvaluator<ISwitchExpressionOperation>
{
    protected override Value Evaluate(ISwitchExpressionOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.Value);
        if (value is UnknownValue)
        {
            return value;
        }

        foreach (var arm in operation.Arms)
        {
            var scope = arm.Locals.IsEmpty ? frame : frame.NewScope();
            UnknownValue? failure = null;
            var matches = Patterns.Matches(arm.Pattern, value, scope, ref failure);
            if (failure is not null)
            {
                return failure;
            }

            if (!matches)
            {
                continue;
            }

            if (arm.Guard is { } guard)
            {
                var condition = scope.Evaluate(guard);
                if (condition is UnknownValue)
                {
                    return condition;
                }

                if (condition is not ConstantValue { Object: true })
                {
                    continue;
                }
            }

            return scope.Evaluate(arm.Value);
        }

        return frame.Fail(operation, $"no arm of this switch matches {value.Describe()}");
    }
}

/// <summary><c>switch (value) { case pattern: … }</c>.</summary>
internal sealed class SwitchEvaluator : OperationEvaluator<ISwitchOperation>
{
    protected override Value Evaluate(ISwitchOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.Value);
        if (value is UnknownValue)
        {
            return value;
        }

        var scope = frame.NewScope();
        ISwitchCaseOperation? found = null;
        ISwitchCaseOperation? otherwise = null;
        foreach (var section in operation.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is IDefaultCaseClauseOperation)
                {
                    otherwise = section;
                    continue;
                }

                UnknownValue? failure = null;
                if (Matches(clause, value, scope, ref failure))
                {
                    found = section;
                }

                if (failure is not null)
                {
                    return failure;
                }

                if (found is not null)
                {
                    break;
                }
            }

            if (found is not null)
            {
                break;
            }
        }

        return (found ?? otherwise) is { } taken ? Run(taken, operation, scope) : frame.Nothing(operation);
    }

    private static bool Matches(ICaseClauseOperation clause, Value value, Frame scope, ref UnknownValue? failure)
    {
        switch (clause)
        {
            case ISingleValueCaseClauseOperation single:
                var constant = scope.Evaluate(single.Value);
                failure ??= constant as UnknownValue;
                return value.IsNull || constant.IsNull ? value.IsNull && constant.IsNull : ValueEquality.Instance.Equals(value, constant);
            case IPatternCaseClauseOperation pattern:
                if (!Patterns.Matches(pattern.Pattern, value, scope, ref failure) || failure is not null)
                {
                    return false;
                }

                if (pattern.Guard is not { } guard)
                {
                    return true;
                }

                var condition = scope.Evaluate(guard);
                failure ??= condition as UnknownValue;
                return condition is ConstantValue { Object: true };
            default:
                failure ??= scope.Unknown(clause, Refusals.Of(clause));
                return false;
        }
    }

    private static Value Run(ISwitchCaseOperation section, ISwitchOperation operation, Frame scope)
    {
        foreach (var statement in section.Body)
        {
            var result = scope.Evaluate(statement);
            if (result is NotAssigned failed)
            {
                return failed.Cause;
            }

            if (scope.Call.Completion == Completion.Break)
            {
                scope.Call.Completion = Completion.Normal;
                return scope.Nothing(operation);
            }

            if (scope.Call.Completion != Completion.Normal || result is UnknownValue)
            {
                return result;
            }
        }

        return scope.Nothing(operation);
    }
}

/// <summary><c>value is pattern</c>.</summary>
internal sealed class IsPatternEvaluator : OperationEvaluator<IIsPatternOperation>
{
    protected override Value Evaluate(IIsPatternOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.Value);
        if (value is UnknownValue)
        {
            return value;
        }

        UnknownValue? failure = null;
        var matches = Patterns.Matches(operation.Pattern, value, frame, ref failure);
        return failure is not null ? failure : new ConstantValue(matches, operation.Type, frame.Origin(operation));
    }
}

/// <summary><c>value is Type</c>.</summary>
internal sealed class IsTypeEvaluator : OperationEvaluator<IIsTypeOperation>
{
    protected override Value Evaluate(IIsTypeOperation operation, Frame frame)
    {
        var value = frame.Evaluate(operation.ValueOperand);
        if (value is UnknownValue)
        {
            return value;
        }

        return TypeTests.Is(value, operation.TypeOperand, frame) is { } known
            ? new ConstantValue(known != operation.IsNegated, operation.Type, frame.Origin(operation))
            : frame.Unknown(operation, $"whether {value.Describe()} is {operation.TypeOperand.Name} is not known at compile time");
    }
}
