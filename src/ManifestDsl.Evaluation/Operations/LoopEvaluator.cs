using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>foreach</c>, <c>for</c>, <c>while</c> and <c>do</c>.</summary>
internal sealed class LoopEvaluator : OperationEvaluator<ILoopOperation>
{
    protected override Value Evaluate(ILoopOperation operation, Frame frame) => operation switch
    {
        IForEachLoopOperation loop => ForEach(loop, frame),
        IForLoopOperation loop => For(loop, frame),
        IWhileLoopOperation loop => While(loop, frame),
        _ => frame.Unknown(operation, Refusals.Of(operation)),
    };

    private static Value ForEach(IForEachLoopOperation loop, Frame frame)
    {
        if (loop.IsAsynchronous)
        {
            return frame.Unknown(loop, "'await foreach' needs a running program: a declaration is evaluated by the compiler");
        }

        var collection = frame.Evaluate(loop.Collection);
        var info = loop.Syntax is CommonForEachStatementSyntax syntax ? loop.SemanticModel?.GetForEachStatementInfo(syntax) : null;
        if (collection is ObjectValue own && info?.GetEnumeratorMethod is { } enumerate && !enumerate.IsExtensionMethod)
        {
            collection = Calls.Invoke(enumerate, own, [], loop.Collection, frame);
        }

        return collection is QueryValue { Generate: { } generate }
            ? ForEachYielded(loop, info, generate, frame)
            : ForEachItem(loop, info, collection, frame);
    }

    private static Value ForEachYielded(IForEachLoopOperation loop, ForEachStatementInfo? info, Func<Func<Value, bool>, UnknownValue?> generate, Frame frame)
    {
        Value? outcome = null;
        var failure = generate(item =>
        {
            outcome = IsOver(loop, info, item, frame, out var result) ? result : null;
            return outcome is null;
        });
        return outcome ?? failure ?? (Value)frame.Nothing(loop);
    }

    private static Value ForEachItem(IForEachLoopOperation loop, ForEachStatementInfo? info, Value collection, Frame frame)
    {
        if (Sequences.Items(collection, frame.Session.Compilation, out var unknown) is not { } items)
        {
            return unknown ?? collection switch
            {
                { IsNull: true } => frame.Fail(loop.Collection, $"'{loop.Collection.Syntax}' is null here"),
                _ => frame.Unknown(loop.Collection, $"{collection.Describe()} is no collection that can be gone through at compile time"),
            };
        }

        // By index, and with the count of the start: a body that changes the collection fails at run time, in its last turn too.
        var count = items.Count;
        for (var i = 0; i <= count; i++)
        {
            if (items.Count != count)
            {
                return frame.Fail(loop.Collection, "the collection is changed while the loop goes through it, which fails at run time");
            }

            if (i < count && IsOver(loop, info, items[i], frame, out var result))
            {
                return result;
            }
        }

        return frame.Nothing(loop);
    }

    /// <summary>One turn, with a new variable, which a lambda may keep; true when the loop ends with it.</summary>
    private static bool IsOver(IForEachLoopOperation loop, ForEachStatementInfo? info, Value item, Frame frame, out Value result)
    {
        var turn = frame.NewScope();
        if (Bind(loop, info, item, turn) is { } failure)
        {
            result = failure;
            return true;
        }

        return Turn(loop, turn, out result);
    }

    private static UnknownValue? Bind(IForEachLoopOperation loop, ForEachStatementInfo? info, Value item, Frame turn)
    {
        switch (loop.LoopControlVariable)
        {
            case IVariableDeclaratorOperation declarator:
                turn.Declare(declarator.Symbol, ConvertItem(loop, info, declarator.Symbol.Type, item, turn));
                return null;
            case ITupleOperation or IDeclarationExpressionOperation:
                return References.Assign(loop.LoopControlVariable, Copies.Of(item), turn);
            default:
                return turn.Unknown(loop.LoopControlVariable, Refusals.Of(loop.LoopControlVariable));
        }
    }

    private static Value ConvertItem(IForEachLoopOperation loop, ForEachStatementInfo? info, ITypeSymbol target, Value item, Frame turn)
    {
        if (info is not { ElementConversion: { IsIdentity: false, Exists: true } conversion, ElementType: var source })
        {
            return item;
        }

        var value = Casts.Check(item, conversion, source, target, isTry: false, loop.Collection, turn);
        return Conversions.Convert(value, conversion.ToCommonConversion(), turn.Resolve(target), loop.Collection, turn);
    }

    private static Value For(IForLoopOperation loop, Frame frame)
    {
        var scope = frame.NewScope();
        foreach (var statement in loop.Before)
        {
            if (scope.Evaluate(statement) is UnknownValue failed)
            {
                return failed;
            }
        }

        while (true)
        {
            // Variables of the condition are new in each turn, those before it are not.
            var turn = loop.ConditionLocals.IsEmpty ? scope : scope.NewScope();
            if (loop.Condition is { } condition)
            {
                var goOn = turn.Evaluate(condition);
                if (goOn is not ConstantValue { Object: true })
                {
                    return goOn is ConstantValue ? frame.Nothing(loop) : goOn;
                }
            }

            if (Turn(loop, turn, out var result))
            {
                return result;
            }

            foreach (var statement in loop.AtLoopBottom)
            {
                if (turn.Evaluate(statement) is UnknownValue failed)
                {
                    return failed;
                }
            }

            frame.Session.Step(loop);
        }
    }

    private static Value While(IWhileLoopOperation loop, Frame frame)
    {
        var isFirst = true;
        while (true)
        {
            var turn = loop.Locals.IsEmpty ? frame : frame.NewScope();
            if (loop.ConditionIsTop || !isFirst)
            {
                var condition = turn.Evaluate(loop.Condition!);
                if (condition is not ConstantValue { Object: bool value })
                {
                    return condition;
                }

                if (value == loop.ConditionIsUntil)
                {
                    return frame.Nothing(loop);
                }
            }

            isFirst = false;
            if (Turn(loop, turn, out var result))
            {
                return result;
            }

            frame.Session.Step(loop);
        }
    }

    /// <summary>One turn of the body; true when the loop ends with it.</summary>
    private static bool Turn(ILoopOperation loop, Frame scope, out Value result)
    {
        result = scope.Evaluate(loop.Body);
        if (result is NotAssigned failed)
        {
            result = failed.Cause;
        }

        switch (scope.Call.Completion)
        {
            case Completion.Return:
                return true;
            case Completion.Break:
                scope.Call.Completion = Completion.Normal;
                result = scope.Nothing(loop);
                return true;
            case Completion.Continue:
                scope.Call.Completion = Completion.Normal;
                return false;
            default:
                return result is UnknownValue;
        }
    }
}
