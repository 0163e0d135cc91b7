using System.Globalization;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>A member as a function of plain .NET objects (see <see cref="Plain"/>), the receiver first. It may throw what the member throws.</summary>
/// <returns>The result; <see cref="PureFunctions.NoOverload"/>; or a <see cref="Refusal"/>.</returns>
internal delegate object? PureFunction(object?[] a);

/// <summary>Why a member is not evaluated, and what to write instead.</summary>
/// <param name="Reason">For the message.</param>
internal sealed record Refusal(string Reason);

/// <summary>Members whose result depends on nothing but their arguments.</summary>
internal static class PureFunctions
{
    /// <summary>The arguments fit none of the overloads that the function knows. Being an object, it also keeps <c>switch</c> from widening its other arms to one number type.</summary>
    public static readonly object NoOverload = new();

    private const int MaxDescription = 60;

    public static void Pure(this MemberTable table, string type, string member, PureFunction function) =>
        table.Add(type, member, call => Evaluate(call, function));

    /// <summary>Evaluates a function on the receiver and the arguments of a call.</summary>
    public static Value Evaluate(KnownCall call, PureFunction function)
    {
        if (FindFailure(call) is { } failure)
        {
            return failure;
        }

        var offset = call.Instance is null ? 0 : 1;
        var plain = new object?[call.Arguments.Length + offset];
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = Plain.Of(i < offset ? call.Instance! : call.Arguments[i - offset]);
        }

        try
        {
            return ToValue(function(plain), call);
        }
        catch (Exception e) when (IsOfMember(e))
        {
            return call.Unknown(Describe(call, plain, e));
        }
    }

    /// <summary>The unknown among the arguments, or the null receiver.</summary>
    public static UnknownValue? FindFailure(KnownCall call)
    {
        if (call.Instance is { IsNull: true })
        {
            return call.Unknown($"'{call.Member.Name}' is called on null here");
        }

        foreach (var argument in call.Arguments)
        {
            if (Plain.FindUnknown(argument) is { } unknown)
            {
                return unknown;
            }
        }

        return null;
    }

    /// <summary>What a member throws because of its arguments, as opposed to what ends the evaluation.</summary>
    public static bool IsOfMember(Exception e) =>
        e is ArgumentException or FormatException or ArithmeticException or InvalidCastException or InvalidOperationException
            or IndexOutOfRangeException or NotSupportedException or OutOfMemoryException;

    /// <summary>What a call throws at run time. Never the exception's own text: that is written in the language of the machine.</summary>
    public static string Describe(KnownCall call, object?[] plain, Exception e) =>
        $"'{Name(call.Member)}' throws {e.GetType().Name} here: it is called {(call.Instance is null ? "" : "on " + Describe(plain[0]) + " ")}with "
        + (plain.Length == (call.Instance is null ? 0 : 1) ? "nothing" : string.Join(", ", plain.Skip(call.Instance is null ? 0 : 1).Select(Describe)));

    private static string Name(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "new " + member.ContainingType.Name : member.ContainingType.Name + "." + member.Name;

    private static string Describe(object? value)
    {
        var text = value switch
        {
            null => "null",
            string s => "\"" + s + "\"",
            char c => "'" + c + "'",
            Value v => v.Describe(),
            Array array => $"{array.Length} items",
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
        return text.Length > MaxDescription ? text.Substring(0, MaxDescription) + "…" : text;
    }

    private static Value ToValue(object? result, KnownCall call)
    {
        switch (result)
        {
            case Value value:
                return value;
            case Refusal refusal:
                return call.Unknown(refusal.Reason);
            case string text:
                return text.Length > Budgets.StringLength ? call.Unknown(TooLong.Reason) : call.Constant(text);
            case byte[] bytes:
                return bytes.Length > Budgets.CollectionSize ? call.Unknown(TooMany) : Bytes.ToList(bytes, call.Frame.Session.Compilation, call.Frame.Origin(call.Operation));
            case Array array:
                return ToList(array, call);
            case Enum member:
                return call.Constant(Convert.ToInt32(member, CultureInfo.InvariantCulture));
            case var _ when ReferenceEquals(result, NoOverload):
                return call.Arguments.Any(static a => a.IsNull) ? call.Unknown($"'{call.Member.Name}' is called with null here") : call.Unsupported();
            default:
                return call.Constant(result);
        }
    }

    /// <summary>The result exceeds the budget of strings.</summary>
    public static Refusal TooLong { get; } = new($"the text is longer than {Budgets.StringLength} characters");

    private static string TooMany => $"the collection has more than {Budgets.CollectionSize} items";

    private static Value ToList(Array array, KnownCall call)
    {
        if (array.Length > Budgets.CollectionSize)
        {
            return call.Unknown(TooMany);
        }

        var element = Plain.ElementOf(call.ResultType);
        var origin = call.Frame.Origin(call.Operation);
        var items = new List<Value>(array.Length);
        foreach (var item in array)
        {
            items.Add(new ConstantValue(item, element, origin));
        }

        return call.List(items);
    }
}
