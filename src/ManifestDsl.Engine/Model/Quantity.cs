namespace ManifestDsl.Engine.Model;

/// <summary>Kubernetes quantities as text: <c>100m</c>, <c>1.5Gi</c>, <c>12e3</c>.</summary>
/// <remarks>
/// The grammar is that of the API server: an optional sign, digits with an optional point, and one suffix of
/// <c>n u m k M G T P E</c>, <c>Ki Mi Gi Ti Pi Ei</c> or an exponent. White space is not allowed.
/// Texts of more than <see cref="MaxLength"/> characters and exponents beyond ±<see cref="MaxExponent"/> are
/// refused, so that no input takes long.
/// </remarks>
public static class Quantity
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 256;

    /// <summary>The largest magnitude of an exponent that is read: <c>1e999</c>.</summary>
    public const int MaxExponent = 999;

    /// <summary>
    /// The form in which Kubernetes prints the quantity: no fraction, the largest suffix that loses nothing,
    /// the family of suffixes that was written (<c>1024Mi</c> becomes <c>1Gi</c>, <c>0.5</c> becomes <c>500m</c>).
    /// What is smaller than a billionth is rounded up, away from zero.
    /// </summary>
    /// <returns>False, and an empty text, when <paramref name="text"/> is not a quantity.</returns>
    public static bool TryCanonicalize(string text, out string canonical)
    {
        var valid = QuantityValue.TryParse(text, out var value);
        canonical = valid ? value.ToCanonicalString() : "";
        return valid;
    }

    /// <summary>Compares two quantities by amount, whatever their suffixes.</summary>
    /// <param name="left">A quantity.</param>
    /// <param name="right">Another quantity.</param>
    /// <param name="order">Below, equal to or above 0 when left is less than, equal to or more than right.</param>
    /// <returns>False, and an order of 0, when one of them is not a quantity.</returns>
    public static bool TryCompare(string left, string right, out int order)
    {
        order = 0;
        if (!QuantityValue.TryParse(left, out var a) || !QuantityValue.TryParse(right, out var b))
        {
            return false;
        }

        order = a.CompareTo(b);
        return true;
    }
}
