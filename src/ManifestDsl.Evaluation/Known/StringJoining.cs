using System.Globalization;
using System.Text;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>string.Join</c>, <c>Concat</c>, <c>Format</c> and <c>Create</c>.</summary>
internal static class StringJoining
{
    private const string Type = "System.String";

    public static void Register(MemberTable table)
    {
        table.Add(Type, "Join", static call => Join(call, 0) is var result && result.Text is { } text ? call.Constant(text) : result.Failure!);
        table.Add(Type, "Concat", Concat);
        table.Add(Type, "Format", static call => CompositeFormat.Of(call, 0) is var result && result.Text is { } text ? call.Constant(text) : result.Failure!);
        table.Add(Type, "Create", Create);
    }

    /// <summary>The text of <c>Join(separator, items)</c>, whose arguments start at <paramref name="first"/>.</summary>
    public static (string? Text, UnknownValue? Failure) Join(KnownCall call, int first)
    {
        if (PureFunctions.FindFailure(call) is { } failure)
        {
            return (null, failure);
        }

        var arguments = call.Arguments;
        var separator = arguments[first] is ConstantValue { Object: string or char or null } s ? s.Object?.ToString() ?? "" : null;
        if (separator is null || arguments.Length <= first + 1)
        {
            return (null, call.Unsupported());
        }

        if (Items(arguments[first + 1], call) is not { } items)
        {
            return (null, arguments[first + 1].IsNull ? call.Unknown($"'{call.Member.Name}' is called with null here") : call.Unsupported());
        }

        var (start, count) = arguments.Length == first + 4 && arguments[first + 2] is ConstantValue { Object: int from } && arguments[first + 3] is ConstantValue { Object: int number }
            ? (from, number)
            : (0, items.Count);
        return start < 0 || count < 0 || start > items.Count - count
            ? (null, call.Unknown($"'{call.Member.Name}' throws ArgumentOutOfRangeException here: {start} and {count} are outside the {items.Count} items"))
            : Join(separator, items, start, count, call);
    }

    private static (string? Text, UnknownValue? Failure) Join(string separator, IReadOnlyList<Value> items, int start, int count, KnownCall call)
    {
        var text = new StringBuilder();
        for (var i = start; i < start + count; i++)
        {
            var item = Texts.Of(items[i], null, call.Operation, call.Frame);
            if (item is not ConstantValue { Object: string piece })
            {
                return (null, item as UnknownValue ?? call.Unsupported());
            }

            text.Append(i > start ? separator : "").Append(piece);
            if (text.Length > Budgets.StringLength)
            {
                return (null, call.Unknown(PureFunctions.TooLong.Reason));
            }
        }

        return (text.ToString(), null);
    }

    private static Value Concat(KnownCall call)
    {
        if (PureFunctions.FindFailure(call) is { } failure)
        {
            return failure;
        }

        // A single object is its own text, even when it is a collection.
        var isCollection = call.Member is IMethodSymbol { Parameters: [{ Type.SpecialType: SpecialType.None }] };
        var items = isCollection ? Items(call.Arguments[0], call) : call.Arguments;
        if (items is null)
        {
            return call.Arguments[0].IsNull ? call.Unknown("'Concat' is called with null here") : call.Unsupported();
        }

        var (text, unknown) = Join("", items, 0, items.Count, call);
        return text is null ? unknown! : call.Constant(text);
    }

    /// <summary><c>string.Create(CultureInfo.InvariantCulture, $"…")</c>: the handler has made the text by now.</summary>
    private static Value Create(KnownCall call) => PureFunctions.FindFailure(call) ?? (call.Arguments switch
    {
        [ConstantValue { Object: IFormatProvider or null }, ConstantValue { Object: string } text] => text,
        _ => (Value)call.Unsupported(),
    });

    private static IReadOnlyList<Value>? Items(Value value, KnownCall call) => Sequences.Items(value, call.Frame.Session.Compilation);
}
