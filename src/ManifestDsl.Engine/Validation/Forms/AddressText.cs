using System.Globalization;

namespace ManifestDsl.Engine.Validation.Forms;

/// <summary>IP addresses and ranges of them, as the API server reads them: no zone, no leading zeros.</summary>
internal static class AddressText
{
    private const int PartsOfVersion6 = 8;

    public static bool IsAddress(string text) => text.IndexOf(':') >= 0 ? IsVersion6(text) : IsVersion4(text);

    /// <summary>An address, <c>/</c> and the number of bits that all addresses of the range share.</summary>
    public static bool IsRange(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || !IsAddress(text.Substring(0, slash)))
        {
            return false;
        }

        var bits = text.Substring(slash + 1);
        return IsPlainNumber(bits, 3, out var number) && number <= (text.IndexOf(':') >= 0 ? 128 : 32);
    }

    private static bool IsVersion4(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != 4)
        {
            return false;
        }

        foreach (var part in parts)
        {
            if (!IsPlainNumber(part, 3, out var number) || number > 255)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVersion6(string text)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return Count(text) == PartsOfVersion6;
        }

        var before = text.Substring(0, gap);
        var after = text.Substring(gap + 2);
        var left = before.Length == 0 ? 0 : Count(before);
        var right = after.Length == 0 ? 0 : Count(after);
        return left >= 0 && right >= 0 && left + right < PartsOfVersion6;
    }

    /// <summary>How many of the eight parts a text has; a number below 0 when one of them is none. The last two may be an address of version 4.</summary>
    private static int Count(string text)
    {
        var parts = text.Split(':');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i == parts.Length - 1 && parts[i].IndexOf('.') >= 0)
            {
                return IsVersion4(parts[i]) ? parts.Length + 1 : -PartsOfVersion6;
            }

            if (parts[i].Length is 0 or > 4 || !int.TryParse(parts[i], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _))
            {
                return -PartsOfVersion6;
            }
        }

        return parts.Length;
    }

    private static bool IsPlainNumber(string text, int maxLength, out int number)
    {
        number = 0;
        return text.Length > 0
            && text.Length <= maxLength
            && (text.Length == 1 || text[0] != '0')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
