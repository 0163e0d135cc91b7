namespace ManifestDsl.Engine.Model;

/// <summary>The three families of suffixes; a quantity is printed in the family in which it was written.</summary>
internal enum QuantityFamily
{
    /// <summary>Powers of ten with a letter, or none: <c>100m</c>, <c>5</c>, <c>2k</c>.</summary>
    Decimal,

    /// <summary>Powers of 1024: <c>64Mi</c>.</summary>
    Binary,

    /// <summary>Powers of ten with an exponent: <c>12e6</c>.</summary>
    Exponent,
}

/// <summary>What follows the digits of a quantity.</summary>
/// <param name="Family">The family it belongs to.</param>
/// <param name="Power">The power of ten, or of two for binary suffixes.</param>
internal readonly record struct QuantitySuffix(QuantityFamily Family, int Power)
{
    /// <summary>The decimal letters from 10⁻⁹ in steps of a thousand; the blank is 10⁰.</summary>
    public const string DecimalLetters = "num kMGTPE";

    /// <summary>The letters of the binary suffixes from 1024 in steps of 1024.</summary>
    public const string BinaryLetters = "KMGTPE";

    /// <summary>The power of ten of the first letter: nothing smaller is kept.</summary>
    public const int MinPower = -9;

    /// <summary>Reads the suffix that starts at <paramref name="start"/> and takes the rest of the text.</summary>
    public static bool TryParse(string text, int start, out QuantitySuffix suffix)
    {
        suffix = default;
        switch (text.Length - start)
        {
            case 0:
                return true;
            case 1:
                var index = DecimalLetters.IndexOf(text[start]);
                suffix = new QuantitySuffix(QuantityFamily.Decimal, MinPower + (3 * index));
                return index >= 0 && text[start] != ' ';
            case 2 when text[start + 1] == 'i':
                var power = BinaryLetters.IndexOf(text[start]) + 1;
                suffix = new QuantitySuffix(QuantityFamily.Binary, 10 * power);
                return power > 0;
            default:
                return text[start] is 'e' or 'E' && TryParseExponent(text, start + 1, out suffix);
        }
    }

    private static bool TryParseExponent(string text, int start, out QuantitySuffix suffix)
    {
        suffix = default;
        var negative = text[start] == '-';
        var i = start + (text[start] is '-' or '+' ? 1 : 0);
        if (i == text.Length)
        {
            return false;
        }

        var value = 0;
        for (; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (text[i] - '0');
            if (value > Quantity.MaxExponent)
            {
                return false;
            }
        }

        suffix = new QuantitySuffix(QuantityFamily.Exponent, negative ? -value : value);
        return true;
    }
}
