using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Methods with <c>yield</c>: their bodies run when somebody goes through the result, and each time anew.</summary>
/// <remarks>
/// A <c>foreach</c> takes the items one by one, so that its body and that of the iterator take turns as at run time.
/// Queries take all of them at once: see <see cref="QueryValue"/>.
/// </remarks>
internal static class Iterators
{
    public static QueryValue Create(CallState call, IBlockOperation body, Value? instance, Value[] arguments, IOperation site, Frame frame, Frame? outer)
    {
        var method = call.Method!;
        var type = call.TypeArguments.Resolve(method.ReturnType, frame.Session.Compilation);
        var origin = frame.Origin(site);
        return new QueryValue(type, origin, RunToEnd, source: null) { Generate = Generate };

        UnknownValue? Generate(Func<Value, bool> onItem)
        {
            var run = new CallState(method, call.CallSite, call.This) { TypeArguments = call.TypeArguments, OnYield = onItem };
            return Calls.RunIn(Calls.Inner(run, instance, frame, outer), method.OriginalDefinition, body, arguments, site, null) as UnknownValue;
        }

        Value RunToEnd()
        {
            var list = new ListValue(type, origin);
            var failure = Generate(item =>
            {
                if (list.Items.Count >= Budgets.CollectionSize)
                {
                    frame.Fail(site, $"the collection has more than {Budgets.CollectionSize} items: outside 'foreach' an iterator is evaluated to its end");
                }

                list.Items.Add(Copies.Of(item));
                return true;
            });
            return failure is null ? list : failure;
        }
    }

    public static bool IsIterator(SyntaxNode body)
    {
        if (body is not BlockSyntax)
        {
            return false;
        }

        foreach (var node in body.DescendantNodes(static n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or ExpressionSyntax)))
        {
            if (node is YieldStatementSyntax)
            {
                return true;
            }
        }

        return false;
    }
}
