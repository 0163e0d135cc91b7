using System.Globalization;

namespace ManifestDsl.Engine.Policy.Waivers;

/// <summary>A day as text: <c>yyyy-MM-dd</c>. In this form the order of the texts is the order of the days.</summary>
internal static class IsoDate
{
    public const string Format = "yyyy-MM-dd";

    /// <summary>True for a day that the calendar has.</summary>
    public static bool IsValid(string text) => DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>True when <paramref name="day"/> is over on <paramref name="today"/>.</summary>
    public static bool IsOver(string day, string today) => string.CompareOrdinal(day, today) < 0;
}
