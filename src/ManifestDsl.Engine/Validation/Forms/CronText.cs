using System.Globalization;

namespace ManifestDsl.Engine.Validation.Forms;

/// <summary>Schedules as the CronJob controller reads them (robfig/cron with five fields), and names of time zones.</summary>
internal static class CronText
{
    private static readonly (int Least, int Most)[] Ranges = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 6)];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly char[] Blanks = [' ', '\t'];

    public static bool IsSchedule(string text)
    {
        if (text[0] == '@')
        {
            return text is "@yearly" or "@annually" or "@monthly" or "@weekly" or "@daily" or "@midnight" or "@hourly"
                || (text.StartsWith("@every ", StringComparison.Ordinal) && IsDuration(text.Substring(7)));
        }

        var fields = text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != Ranges.Length)
        {
            return false;
        }

        for (var i = 0; i < fields.Length; i++)
        {
            foreach (var part in fields[i].Split(','))
            {
                if (!IsPart(part, i))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The form of a name of the IANA database, as <c>Europe/Berlin</c>. <c>Local</c> is refused, and the database is the cluster's.</summary>
    public static bool IsTimeZone(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '_' or '-' or '+'))
            {
                return false;
            }
        }

        return (text[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            && text[text.Length - 1] != '/'
            && !text.Equals("local", StringComparison.OrdinalIgnoreCase)
            && text.IndexOf("//", StringComparison.Ordinal) < 0;
    }

    // A number, a range or a star, with or without a step: 5, 1-5, */15, 10-40/5.
    private static bool IsPart(string part, int field)
    {
        var (least, most) = Ranges[field];
        var slash = part.IndexOf('/');
        if (slash >= 0 && !(int.TryParse(part.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step > 0))
        {
            return false;
        }

        var range = slash < 0 ? part : part.Substring(0, slash);
        if (range is "*" or "?")
        {
            return true;
        }

        var dash = range.IndexOf('-');
        if (dash < 0)
        {
            return Number(range, field) is { } number && number >= least && number <= most;
        }

        return Number(range.Substring(0, dash), field) is { } first
            && Number(range.Substring(dash + 1), field) is { } last
            && first >= least && first <= last && last <= most;
    }

    private static int? Number(string text, int field)
    {
        var names = field == 3 ? Months : field == 4 ? Days : [];
        for (var i = 0; i < names.Length; i++)
        {
            if (text.Equals(names[i], StringComparison.OrdinalIgnoreCase))
            {
                return field == 3 ? i + 1 : i;
            }
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // A duration of Go: numbers with units, 1h30m.
    private static bool IsDuration(string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            while (i < text.Length && (text[i] is (>= '0' and <= '9') or '.'))
            {
                i++;
            }

            var unit = i;
            while (i < text.Length && text[i] is >= 'a' and <= 'z')
            {
                i++;
            }

            if (unit == start || text.Substring(unit, i - unit) is not ("h" or "m" or "s" or "ms" or "us" or "ns"))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
