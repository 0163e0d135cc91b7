using System.Globalization;
using System.Numerics;

namespace ManifestDsl.Engine.Model;

/// <summary>The amount of a quantity, exact: digits × 10^power.</summary>
/// <remarks>Binary suffixes are multiplied into the digits, so every amount is a decimal fraction.</remarks>
internal readonly struct QuantityValue : IComparable<QuantityValue>
{
    // Amounts with a binary suffix are capped here, as the API server does.
    private const long MaxBinary = long.MaxValue;

    private readonly bool _negative;
    private readonly BigInteger _digits;
    private readonly int _power;
    private readonly QuantityFamily _family;

    private QuantityValue(bool negative, BigInteger digits, int power, QuantityFamily family)
    {
        // Without trailing zeros the power says at once which suffixes lose nothing.
        while (!digits.IsZero && digits.IsEven)
        {
            var quotient = BigInteger.DivRem(digits, 10, out var remainder);
            if (!remainder.IsZero)
            {
                break;
            }

            digits = quotient;
            power++;
        }

        _negative = negative && !digits.IsZero;
        _digits = digits;
        _power = digits.IsZero ? 0 : power;
        _family = family;
    }

    public static bool TryParse(string text, out QuantityValue value)
    {
        value = default;
        if (text.Length is 0 or > Quantity.MaxLength)
        {
            return false;
        }

        var start = text[0] is '-' or '+' ? 1 : 0;
        var end = start;
        var point = -1;
        while (end < text.Length && (text[end] is >= '0' and <= '9' || (text[end] == '.' && point < 0)))
        {
            point = text[end] == '.' ? end : point;
            end++;
        }

        var hasDigits = end - start > (point < 0 ? 0 : 1);
        if (!hasDigits || !QuantitySuffix.TryParse(text, end, out var suffix))
        {
            return false;
        }

        var number = text.Substring(start, end - start);
        var fraction = point < 0 ? 0 : end - point - 1;
        var digits = BigInteger.Parse(point < 0 ? number : number.Remove(point - start, 1), NumberStyles.None, CultureInfo.InvariantCulture);
        value = suffix.Family == QuantityFamily.Binary
            ? Capped(text[0] == '-', digits << suffix.Power, -fraction)
            : new QuantityValue(text[0] == '-', digits, suffix.Power - fraction, suffix.Family);
        return true;
    }

    public string ToCanonicalString()
    {
        if (_digits.IsZero)
        {
            return "0";
        }

        var sign = _negative ? "-" : "";
        if (_family == QuantityFamily.Binary && _power >= 0 && Scaled(0) is var whole && whole >= 1024)
        {
            return sign + BinaryText(whole);
        }

        var power = Math.Max(QuantitySuffix.MinPower, FloorToThree(_power));
        if (_family == QuantityFamily.Exponent)
        {
            return sign + Scaled(power).ToString(CultureInfo.InvariantCulture)
                + (power == 0 ? "" : "e" + power.ToString(CultureInfo.InvariantCulture));
        }

        var letter = Math.Min((power - QuantitySuffix.MinPower) / 3, QuantitySuffix.DecimalLetters.Length - 1);
        var digits = Scaled(QuantitySuffix.MinPower + (3 * letter)).ToString(CultureInfo.InvariantCulture);
        return sign + digits + QuantitySuffix.DecimalLetters.Substring(letter, 1).Trim();
    }

    public int CompareTo(QuantityValue other)
    {
        var power = Math.Min(_power, other._power);
        return Signed(power).CompareTo(other.Signed(power));
    }

    private static QuantityValue Capped(bool negative, BigInteger digits, int power)
    {
        var value = new QuantityValue(negative, digits, power, QuantityFamily.Binary);
        var max = new QuantityValue(negative, MaxBinary, 0, QuantityFamily.Binary);
        return (negative ? value.CompareTo(max) < 0 : value.CompareTo(max) > 0) ? max : value;
    }

    private static string BinaryText(BigInteger whole)
    {
        var letter = 0;
        while (letter < QuantitySuffix.BinaryLetters.Length && (whole & 1023).IsZero)
        {
            whole >>= 10;
            letter++;
        }

        var digits = whole.ToString(CultureInfo.InvariantCulture);
        return letter == 0 ? digits : digits + QuantitySuffix.BinaryLetters[letter - 1] + "i";
    }

    private static int FloorToThree(int power) => (power >= 0 ? power : power - 2) / 3 * 3;

    private BigInteger Signed(int power) => _negative ? -Scaled(power) : Scaled(power);

    /// <summary>The magnitude in units of 10^<paramref name="power"/>, rounded up.</summary>
    private BigInteger Scaled(int power)
    {
        if (_power >= power)
        {
            return _digits * BigInteger.Pow(10, _power - power);
        }

        var quotient = BigInteger.DivRem(_digits, BigInteger.Pow(10, power - _power), out var remainder);
        return remainder.IsZero ? quotient : quotient + 1;
    }
}
