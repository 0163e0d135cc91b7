using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>Values as text, where the text depends on the value alone and not on the culture of the machine.</summary>
internal static class Texts
{
    /// <summary>What interpolation and concatenation make of <paramref name="value"/>; unknown where that depends on the culture.</summary>
    public static Value Of(Value value, string? format, IOperation at, Frame frame)
    {
        switch (value)
        {
            case UnknownValue:
                return value;
            case { IsNull: true }:
                return Text("");
            case ConstantValue { IsEnum: true } member:
                return format is null or "G" or "g"
                    ? Text(EnumName(member))
                    : frame.Unknown(at, $"the format '{format}' of an enum is not supported: write the text itself");
            case ConstantValue { Object: string text }:
                return Text(text);
            case ConstantValue { Object: char c }:
                return Text(c.ToString());
            case ConstantValue { Object: bool b }:
                return Text(b ? "True" : "False");
            case ConstantValue { Object: sbyte or byte or short or ushort or int or uint or long or ulong } number
                when format is null || IsInvariantIntegerFormat(format):
                try
                {
                    return Text(((IFormattable)number.Object).ToString(format, CultureInfo.InvariantCulture));
                }
                catch (FormatException)
                {
                    return frame.Unknown(at, $"'{format}' is not a format of {number.Type?.Name}");
                }

            case ScalarValue scalar:
                return Of(scalar.Inner, format, at, frame);
            case ConstantValue constant:
                return frame.Unknown(
                    at,
                    $"the text of a {constant.Type?.Name ?? "value"} depends on the culture of the machine: write ToString(CultureInfo.InvariantCulture)");
            default:
                return frame.Unknown(at, $"the text of {value.Describe()} is not known at compile time: name the property that you mean");
        }

        ConstantValue Text(string text) => new(text, frame.Session.Compilation.GetSpecialType(SpecialType.System_String), frame.Origin(at));
    }

    private static string EnumName(ConstantValue member)
    {
        foreach (var candidate in member.Type!.GetMembers())
        {
            if (candidate is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, member.Object))
            {
                return field.Name;
            }
        }

        return member.Describe();
    }

    /// <summary>D, X and B formats have no separators or signs of a culture but the minus sign, which is invariant in all but a few; N, C, P, F … have.</summary>
    private static bool IsInvariantIntegerFormat(string format) =>
        format.Length > 0 && format[0] is 'D' or 'd' or 'X' or 'x' or 'B' or 'b' && format.Skip(1).All(char.IsDigit);
}
