using System.Globalization;

namespace ManifestDsl.MSBuild.Reports;

/// <summary>Whether a report is too old, on the day of the build.</summary>
/// <param name="today">The day, <c>yyyy-MM-dd</c>.</param>
/// <param name="maxDays">The days for which a report is good; 0 for always.</param>
internal sealed class ReportAge(string today, int maxDays)
{
    /// <summary>True for a time that is longer ago, that lies ahead, or that is not known.</summary>
    /// <param name="created">When the report was made, beginning with <c>yyyy-MM-dd</c>; empty when it does not say so.</param>
    public bool IsStale(string created)
    {
        if (maxDays == 0 || !TryParse(today, out var now))
        {
            return false;
        }

        // A day ahead may be one of a clock, or of a zone; more is a mistake that would make the report good for ever.
        return created.Length < 10 || !TryParse(created.Substring(0, 10), out var day) || (now - day).TotalDays > maxDays || (day - now).TotalDays > 1;
    }

    private static bool TryParse(string text, out DateTime day) => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
