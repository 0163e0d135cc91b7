using System.Text;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Composite formats: <c>"{0,5:X2} of {1}"</c>.</summary>
internal static class CompositeFormat
{
    /// <summary>The text of <c>Format([provider,] format, arguments…)</c>.</summary>
    /// <param name="call">The call.</param>
    /// <param name="first">The position of the provider or of the format among its arguments.</param>
    public static (string? Text, UnknownValue? Failure) Of(KnownCall call, int first)
    {
        if (PureFunctions.FindFailure(call) is { } failure)
        {
            return (null, failure);
        }

        var arguments = call.Arguments.Skip(first).ToList();
        var invariant = arguments is [ConstantValue { Object: IFormatProvider }, ..];
        if (invariant || arguments is [ConstantValue { IsNull: true, Type.Name: nameof(IFormatProvider) }, ..])
        {
            arguments.RemoveAt(0);
        }

        if (arguments is not [ConstantValue { Object: string format }, ..])
        {
            return (null, arguments is [{ IsNull: true }, ..] ? call.Unknown($"'{call.Member.Name}' is called with null here") : call.Unsupported());
        }

        arguments.RemoveAt(0);
        IReadOnlyList<Value> values = arguments is [ListValue list] && IsParams(call) ? list.Items : arguments;
        return Format(format, values, invariant, call);
    }

    private static bool IsParams(KnownCall call) =>
        call.Member is IMethodSymbol { Parameters: [.., { Type.SpecialType: not SpecialType.System_Object }] };

    private static (string? Text, UnknownValue? Failure) Format(string format, IReadOnlyList<Value> values, bool invariant, KnownCall call)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is '{' or '}' && i + 1 < format.Length && format[i + 1] == c)
            {
                text.Append(c);
                i++;
            }
            else if (c is not ('{' or '}'))
            {
                text.Append(c);
            }
            else if (Item.Parse(format, ref i) is not { } item || item.Index >= values.Count || Math.Abs((long)item.Width) > Budgets.StringLength)
            {
                return (null, call.Unknown($"'{call.Member.Name}' throws FormatException here: \"{format}\" is no format for {values.Count} arguments"));
            }
            else
            {
                var value = Texts.Of(values[item.Index], item.Format, call.Operation, call.Frame, invariant);
                if (value is not ConstantValue { Object: string piece })
                {
                    return (null, value as UnknownValue ?? call.Unsupported());
                }

                text.Append(Pad(piece, item.Width));
            }

            if (text.Length > Budgets.StringLength)
            {
                return (null, call.Unknown(PureFunctions.TooLong.Reason));
            }
        }

        return (text.ToString(), null);
    }

    /// <summary>Fills up to a width: on the left, or on the right when it is negative.</summary>
    public static string Pad(string text, int width) => width < 0 ? text.PadRight(-width) : text.PadLeft(width);

    private readonly record struct Item(int Index, int Width, string? Format)
    {
        /// <summary>The item that starts at the brace; leaves the position at its closing brace. Null when it is none.</summary>
        public static Item? Parse(string format, ref int position)
        {
            var i = position + 1;
            if (format[position] != '{' || !Number(format, ref i, out var index))
            {
                return null;
            }

            SkipSpaces(format, ref i);
            var width = 0;
            if (i < format.Length && format[i] == ',')
            {
                i++;
                SkipSpaces(format, ref i);
                var left = i < format.Length && format[i] == '-';
                i += left ? 1 : 0;
                if (!Number(format, ref i, out width))
                {
                    return null;
                }

                width = left ? -width : width;
                SkipSpaces(format, ref i);
            }

            string? itemFormat = null;
            if (i < format.Length && format[i] == ':')
            {
                var start = ++i;
                while (i < format.Length && format[i] is not ('{' or '}'))
                {
                    i++;
                }

                itemFormat = format.Substring(start, i - start);
            }

            position = i;
            return i < format.Length && format[i] == '}' ? new Item(index, width, itemFormat) : null;
        }

        private static bool Number(string format, ref int i, out int number)
        {
            number = 0;
            var start = i;
            for (; i < format.Length && format[i] is >= '0' and <= '9' && number < 1_000_000; i++)
            {
                number = (number * 10) + (format[i] - '0');
            }

            return i > start;
        }

        private static void SkipSpaces(string format, ref int i)
        {
            while (i < format.Length && format[i] == ' ')
            {
                i++;
            }
        }
    }
}
