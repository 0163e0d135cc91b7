using System.Globalization;
using System.Numerics;

namespace ManifestDsl.Engine.Yaml;

/// <summary>The parts of numbers that both schemas share.</summary>
internal static class NumberSyntax
{
    // Turning digits into a number takes time by the square of their count. Nothing in the API is that long.
    private const int MaxDigits = 400;

    /// <summary>Reads the digits from <paramref name="digitsStart"/> to the end.</summary>
    /// <param name="text">The number.</param>
    /// <param name="start">Where the sign, if any, ends.</param>
    /// <param name="numberBase">2, 8, 10 or 16.</param>
    /// <param name="digitsStart">Where the digits start, after a prefix.</param>
    /// <param name="value">The number in decimal.</param>
    public static bool TryReadInteger(string text, int start, int numberBase, int digitsStart, out string value)
    {
        value = "";
        if (digitsStart >= text.Length || text.Length - digitsStart > MaxDigits)
        {
            return false;
        }

        var sum = BigInteger.Zero;
        for (var i = digitsStart; i < text.Length; i++)
        {
            var digit = DigitValue(text[i]);
            if (digit < 0 || digit >= numberBase)
            {
                return false;
            }

            sum = (sum * numberBase) + digit;
        }

        value = (start > 0 && text[0] == '-' ? -sum : sum).ToString(CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>True for <c>[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?</c>.</summary>
    public static bool IsFloat(string text)
    {
        var i = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var whole = SkipDigits(text, ref i);
        var fraction = 0;
        if (i < text.Length && text[i] == '.')
        {
            i++;
            fraction = SkipDigits(text, ref i);
        }

        if (whole + fraction == 0)
        {
            return false;
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i++;
            i += i < text.Length && text[i] is '+' or '-' ? 1 : 0;
            if (SkipDigits(text, ref i) == 0)
            {
                return false;
            }
        }

        return i == text.Length;
    }

    /// <summary>A float in invariant form: no plus, no superfluous zeros in front, a digit on both sides of the point.</summary>
    public static string Float(string text)
    {
        var sign = text[0] == '-' ? "-" : "";
        var start = text[0] is '+' or '-' ? 1 : 0;
        var end = text.IndexOfAny(['e', 'E']);
        end = end < 0 ? text.Length : end;
        var point = text.IndexOf('.');
        var whole = text.Substring(start, (point < 0 ? end : point) - start).TrimStart('0');
        var fraction = point < 0 ? "" : text.Substring(point + 1, end - point - 1);
        return sign + (whole.Length == 0 ? "0" : whole) + "." + (fraction.Length == 0 ? "0" : fraction) + text.Substring(end);
    }

    private static int SkipDigits(string text, ref int i)
    {
        var start = i;
        while (i < text.Length && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i - start;
    }

    private static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
