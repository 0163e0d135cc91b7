using System.Globalization;

namespace ManifestDsl.Evaluation.Values;

/// <summary>Texts of framework values that are the same on every machine.</summary>
internal static class Invariants
{
    // A format of more digits than any text has would only use up memory.
    private const int MaxFormat = 100;

    /// <summary>The text of a value; null where it depends on the culture and the code does not name the invariant one.</summary>
    /// <exception cref="FormatException">The type has no such format.</exception>
    public static string? Format(object value, string? format, bool invariant)
    {
        format = format is "" ? null : format;
        if (format is { Length: > MaxFormat } || (format is not null && value is not (string or char or bool or Uri or Version) && Precision(format) > 1000))
        {
            throw new FormatException("too long");
        }

        return value switch
        {
            string text => text,
            char c => c.ToString(),
            bool b => b ? "True" : "False",
            Uri or Version => value.ToString(),
            sbyte or byte or short or ushort or int or uint or long or ulong =>
                invariant || format is null || IsInteger(format) ? ((IFormattable)value).ToString(format, CultureInfo.InvariantCulture) : null,
            double d => invariant ? Double(d, format) : null,
            float f => invariant ? Single(f, format) : null,
            decimal m => invariant ? m.ToString(format, CultureInfo.InvariantCulture) : null,
            TimeSpan span => invariant || format is not ("g" or "G") ? span.ToString(format, CultureInfo.InvariantCulture) : null,
            Guid guid => guid.ToString(format, CultureInfo.InvariantCulture),
            DateTime time => Time(time, format, invariant),
            _ => null,
        };
    }

    /// <summary>D, X and B formats have no separators or signs of a culture but the minus sign, which is invariant in all but a few; N, C, P, F … have.</summary>
    private static bool IsInteger(string format) =>
        format[0] is 'D' or 'd' or 'X' or 'x' or 'B' or 'b' && format.Skip(1).All(static c => c is >= '0' and <= '9');

    private static int Precision(string format) =>
        int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : format.Length > 10 && format.Skip(1).All(char.IsDigit) ? int.MaxValue : 0;

    // The shortest text that reads back as the number. A compiler host on .NET Framework has it under "R" only and drops the sign of zero.
    private static string Double(double d, string? format) =>
        format is null && d == 0 ? (double.IsNegativeInfinity(1 / d) ? "-0" : "0") : d.ToString(format ?? "R", CultureInfo.InvariantCulture);

    private static string Single(float f, string? format) =>
        format is null && f == 0 ? (float.IsNegativeInfinity(1 / f) ? "-0" : "0") : f.ToString(format ?? "R", CultureInfo.InvariantCulture);

    /// <summary>Local times and offsets depend on the time zone; a few standard formats are the same in all cultures.</summary>
    private static string? Time(DateTime time, string? format, bool invariant)
    {
        var usesZone = format is not null && (format == "U" || (format.Length > 1 && format.Contains("z")));
        return usesZone || time.Kind == DateTimeKind.Local || !(invariant || format is "o" or "O" or "r" or "R" or "s" or "u")
            ? null
            : time.ToString(format, CultureInfo.InvariantCulture);
    }
}
