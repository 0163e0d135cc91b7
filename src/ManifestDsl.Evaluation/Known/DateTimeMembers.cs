using System.Globalization;
using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>DateTime</c>, without the clock and the time zone of the machine.</summary>
internal static class DateTimeMembers
{
    private const string Type = "System.DateTime";

    public static void Register(MemberTable table)
    {
        table.Pure(Type, ".ctor", static a => a switch
        {
            [] => default(DateTime),
            [long ticks] => new DateTime(ticks),
            [long ticks, DateTimeKind kind] => new DateTime(ticks, kind),
            [int y, int mo, int d] => new DateTime(y, mo, d),
            [int y, int mo, int d, int h, int mi, int s] => new DateTime(y, mo, d, h, mi, s),
            [int y, int mo, int d, int h, int mi, int s, DateTimeKind kind] => new DateTime(y, mo, d, h, mi, s, kind),
            [int y, int mo, int d, int h, int mi, int s, int ms] => new DateTime(y, mo, d, h, mi, s, ms),
            [int y, int mo, int d, int h, int mi, int s, int ms, DateTimeKind kind] => new DateTime(y, mo, d, h, mi, s, ms, kind),
            _ => NoOverload,
        });
        table.Pure(Type, "MinValue", static _ => DateTime.MinValue);
        table.Pure(Type, "MaxValue", static _ => DateTime.MaxValue);
        table.Pure(Type, "UnixEpoch", static _ => new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Get(table, "Year", static t => t.Year);
        Get(table, "Month", static t => t.Month);
        Get(table, "Day", static t => t.Day);
        Get(table, "Hour", static t => t.Hour);
        Get(table, "Minute", static t => t.Minute);
        Get(table, "Second", static t => t.Second);
        Get(table, "Millisecond", static t => t.Millisecond);
        Get(table, "Ticks", static t => t.Ticks);
        Get(table, "Kind", static t => t.Kind);
        Get(table, "Date", static t => t.Date);
        Get(table, "TimeOfDay", static t => t.TimeOfDay);
        Get(table, "DayOfWeek", static t => t.DayOfWeek);
        Get(table, "DayOfYear", static t => t.DayOfYear);
        Get(table, "ToUniversalTime", static t => t.Kind == DateTimeKind.Utc ? t : new Refusal("the time zone is that of the machine: write the time with DateTimeKind.Utc"));
        Add(table, "AddDays", TimeSpan.TicksPerDay);
        Add(table, "AddHours", TimeSpan.TicksPerHour);
        Add(table, "AddMinutes", TimeSpan.TicksPerMinute);
        Add(table, "AddSeconds", TimeSpan.TicksPerSecond);
        Add(table, "AddMilliseconds", TimeSpan.TicksPerMillisecond);
        table.Pure(Type, "AddMonths", static a => a is [DateTime t, int n] ? t.AddMonths(n) : NoOverload);
        table.Pure(Type, "AddYears", static a => a is [DateTime t, int n] ? t.AddYears(n) : NoOverload);
        table.Pure(Type, "AddTicks", static a => a is [DateTime t, long n] ? t.AddTicks(n) : NoOverload);
        table.Pure(Type, "Add", static a => a is [DateTime t, TimeSpan s] ? t.Add(s) : NoOverload);
        table.Pure(Type, "Subtract", static a => a switch
        {
            [DateTime t, TimeSpan s] => t.Subtract(s),
            [DateTime x, DateTime y] => x.Subtract(y),
            _ => NoOverload,
        });
        table.Pure(Type, "Compare", static a => a is [DateTime x, DateTime y] ? DateTime.Compare(x, y) : NoOverload);
        table.Pure(Type, "CompareTo", static a => a is [DateTime x, DateTime y] ? x.CompareTo(y) : NoOverload);
        table.Pure(Type, "DaysInMonth", static a => a is [int y, int m] ? DateTime.DaysInMonth(y, m) : NoOverload);
        table.Pure(Type, "IsLeapYear", static a => a is [int y] ? DateTime.IsLeapYear(y) : NoOverload);
        table.Pure(Type, "SpecifyKind", static a => a is [DateTime t, DateTimeKind kind] ? DateTime.SpecifyKind(t, kind) : NoOverload);
        table.Pure(Type, "Parse", static a => a switch
        {
            [string s, IFormatProvider p, DateTimeStyles styles] => Read(styles, read => DateTime.Parse(s, p, read)),
            [string, ..] => NeedsStyles,
            _ => NoOverload,
        });
        table.Pure(Type, "ParseExact", static a => a switch
        {
            [string s, string format, IFormatProvider p, DateTimeStyles styles] => Read(styles, read => DateTime.ParseExact(s, format, p, read)),
            [string, ..] => NeedsStyles,
            _ => NoOverload,
        });
        table.Add(Type, "ToString", Formatting.ToString);
    }

    private static Refusal NeedsStyles { get; } = new(
        "how a text is read as DateTime depends on the machine: pass CultureInfo.InvariantCulture and DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal");

    /// <summary>Only what ends in UTC without a look at the time zone of the machine.</summary>
    private static object Read(DateTimeStyles styles, Func<DateTimeStyles, DateTime> read) =>
        (styles & DateTimeStyles.AdjustToUniversal) != 0 && (styles & DateTimeStyles.AssumeUniversal) != 0 ? read(styles) : NeedsStyles;

    // Written out: older frameworks round to milliseconds.
    private static void Add(MemberTable table, string name, long unit) => table.Pure(Type, name, a =>
    {
        if (a is not [DateTime t, double value])
        {
            return NoOverload;
        }

        if (Math.Abs(value) > DateTime.MaxValue.Ticks / unit)
        {
            throw new ArgumentOutOfRangeException(nameof(a));
        }

        if (double.IsNaN(value))
        {
            return t;
        }

        var whole = Math.Truncate(value);
        return t.AddTicks(((long)whole * unit) + (long)((value - whole) * unit));
    });

    private static void Get(MemberTable table, string name, Func<DateTime, object> get) =>
        table.Pure(Type, name, a => a is [DateTime t] ? get(t) : NoOverload);
}
