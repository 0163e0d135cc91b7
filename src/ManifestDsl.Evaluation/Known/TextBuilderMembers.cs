using System.Globalization;
using System.Text;
using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>StringBuilder</c>.</summary>
internal static class TextBuilderMembers
{
    private const string Type = "System.Text.StringBuilder";

    public static void Register(MemberTable table)
    {
        table.Add(Type, ".ctor", New);
        table.Add(Type, "Append", Append);
        table.Add(Type, "AppendLine", static call => call.Unknown("AppendLine ends the line as the machine does: write Append(…).Append('\\n')"));
        table.Add(Type, "AppendFormat", static call => Text(call, CompositeFormat.Of(call, 0)));
        table.Add(Type, "AppendJoin", static call => Text(call, StringJoining.Join(call, 0)));
        Change(table, "Insert", static (b, a) => a switch
        {
            [int at, string text] => b.Insert(at, text),
            [int at, string text, int count] when (long)text.Length * count <= Budgets.StringLength => b.Insert(at, text, count),
            [int at, char[] text] => b.Insert(at, text),
            [int at, char or bool or sbyte or byte or short or ushort or int or uint or long or ulong] => b.Insert(at, Invariants.Format(a[1]!, null, false)),
            [int at, null] => at < 0 || at > b.Length ? throw new ArgumentOutOfRangeException(nameof(a)) : b,
            _ => null,
        });
        Change(table, "Replace", static (b, a) => a switch
        {
            [char from, char to] => b.Replace(from, to),
            [char from, char to, int start, int count] => b.Replace(from, to, start, count),
            [string from, string or null] when Fits(b, from, (string?)a[1]) => b.Replace(from, (string?)a[1]),
            [string from, string or null, int start, int count] when Fits(b, from, (string?)a[1]) => b.Replace(from, (string?)a[1], start, count),
            _ => null,
        });
        Change(table, "Remove", static (b, a) => a is [int start, int length] ? b.Remove(start, length) : null);
        Change(table, "Clear", static (b, _) => b.Clear());
        Change(table, "set_Length", static (b, a) =>
        {
            if (a is not [int length and <= Budgets.StringLength])
            {
                return null;
            }

            b.Length = length;
            return b;
        });
        Change(table, "set_Item", static (b, a) =>
        {
            if (a is not [int i, char c])
            {
                return null;
            }

            b[i] = c;
            return b;
        });
        Read(table, "Length", static (b, _) => b.Length);
        Read(table, "this[]", static (b, a) => a is [int i] ? b[i] : null);
        Read(table, "ToString", static (b, a) => a switch
        {
            [] => b.ToString(),
            [int start, int length] => b.ToString(start, length),
            _ => null,
        });
        Read(table, "Equals", static (b, a) => a is [TextBuilderValue other] ? b.ToString() == other.Text.ToString() : null);
    }

    private static Value New(KnownCall call) => PureFunctions.FindFailure(call) ?? (call.Arguments switch
    {
        [] or [ConstantValue { Object: int and >= 0 }] or [ConstantValue { Object: int }, ConstantValue { Object: int }] => Create("", call),
        [ConstantValue { Object: string or null } text] => Create((string?)text.Object ?? "", call),
        [ConstantValue { Object: string or null } text, ConstantValue { Object: int }] => Create((string?)text.Object ?? "", call),
        [ConstantValue { Object: string text }, ConstantValue { Object: int start }, ConstantValue { Object: int length }, _]
            when start >= 0 && length >= 0 && start <= text.Length - length => Create(text.Substring(start, length), call),
        _ => (Value)call.Unsupported(),
    });

    private static TextBuilderValue Create(string text, KnownCall call) => new(call.ResultType, call.Frame.Origin(call.Operation), text);

    private static Value Append(KnownCall call)
    {
        if (PureFunctions.FindFailure(call) is { } failure)
        {
            return failure;
        }

        switch (call.Arguments)
        {
            case [ConstantValue { Object: char c }, ConstantValue { Object: int count }]:
                return count is < 0 or > Budgets.StringLength ? call.Unknown(PureFunctions.TooLong.Reason) : Text(call, (new string(c, count), null));
            case [ConstantValue { Object: string s }, ConstantValue { Object: int start }, ConstantValue { Object: int length }]:
                return start >= 0 && length >= 0 && start <= s.Length - length
                    ? Text(call, (s.Substring(start, length), null))
                    : call.Unknown($"'StringBuilder.Append' throws ArgumentOutOfRangeException here: {start} and {length} are outside the text");
            case [TextBuilderValue other]:
                return Text(call, (other.Text.ToString(), null));
            case [var value] when Plain.Of(value) is char[] characters:
                return Text(call, (new string(characters), null));

            // Append(provider, $"…"): the handler has made the text by now.
            case [_] or [ConstantValue { Object: IFormatProvider or null }, _]:
                var text = Texts.Of(call.Arguments[call.Arguments.Length - 1], null, call.Operation, call.Frame);
                return text is ConstantValue { Object: string appended } ? Text(call, (appended, null)) : text;
            default:
                return call.Unsupported();
        }
    }

    private static Value Text(KnownCall call, (string? Text, UnknownValue? Failure) text)
    {
        if (text.Text is null || call.Instance is not TextBuilderValue builder)
        {
            return text.Failure ?? call.Unsupported();
        }

        if (builder.Text.Length + text.Text.Length > Budgets.StringLength)
        {
            return call.Unknown(PureFunctions.TooLong.Reason);
        }

        builder.Text.Append(text.Text);
        return builder;
    }

    /// <summary>A member that changes the builder and returns it.</summary>
    private static void Change(MemberTable table, string name, Func<StringBuilder, object?[], StringBuilder?> change) => table.Pure(Type, name, a =>
    {
        if (a[0] is not TextBuilderValue builder || change(builder.Text, [.. a.Skip(1)]) is not { } changed)
        {
            return PureFunctions.NoOverload;
        }

        return changed.Length > Budgets.StringLength ? PureFunctions.TooLong : builder;
    });

    private static void Read(MemberTable table, string name, Func<StringBuilder, object?[], object?> read) => table.Pure(Type, name, a =>
        a[0] is TextBuilderValue builder ? read(builder.Text, [.. a.Skip(1)]) ?? PureFunctions.NoOverload : PureFunctions.NoOverload);

    /// <summary>False when replacing every occurrence could exceed the budget.</summary>
    private static bool Fits(StringBuilder builder, string from, string? to) =>
        from.Length == 0 || builder.Length + ((long)(builder.Length / from.Length) * (to?.Length ?? 0)) <= Budgets.StringLength * 10L;
}
