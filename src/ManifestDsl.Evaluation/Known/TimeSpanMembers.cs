using System.Globalization;
using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>TimeSpan</c>.</summary>
internal static class TimeSpanMembers
{
    private const string Type = "System.TimeSpan";
    private const long TicksPerMicrosecond = 10;

    public static void Register(MemberTable table)
    {
        table.Pure(Type, ".ctor", static a => a switch
        {
            [] => TimeSpan.Zero,
            [long ticks] => new TimeSpan(ticks),
            [int h, int m, int s] => new TimeSpan(h, m, s),
            [int d, int h, int m, int s] => new TimeSpan(d, h, m, s),
            [int d, int h, int m, int s, int ms] => new TimeSpan(d, h, m, s, ms),
            [int d, int h, int m, int s, int ms, int us] => new TimeSpan(d, h, m, s, ms) + new TimeSpan(us * TicksPerMicrosecond),
            _ => NoOverload,
        });
        table.Pure(Type, "Zero", static _ => TimeSpan.Zero);
        table.Pure(Type, "MaxValue", static _ => TimeSpan.MaxValue);
        table.Pure(Type, "MinValue", static _ => TimeSpan.MinValue);
        From(table, "FromDays", TimeSpan.TicksPerDay, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond, TimeSpan.TicksPerMillisecond, TicksPerMicrosecond);
        From(table, "FromHours", TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond, TimeSpan.TicksPerMillisecond, TicksPerMicrosecond);
        From(table, "FromMinutes", TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond, TimeSpan.TicksPerMillisecond, TicksPerMicrosecond);
        From(table, "FromSeconds", TimeSpan.TicksPerSecond, TimeSpan.TicksPerMillisecond, TicksPerMicrosecond);
        From(table, "FromMilliseconds", TimeSpan.TicksPerMillisecond, TicksPerMicrosecond);
        From(table, "FromMicroseconds", TicksPerMicrosecond);
        table.Pure(Type, "FromTicks", static a => a is [long ticks] ? new TimeSpan(ticks) : NoOverload);
        Get(table, "Ticks", static t => t.Ticks);
        Get(table, "Days", static t => t.Days);
        Get(table, "Hours", static t => t.Hours);
        Get(table, "Minutes", static t => t.Minutes);
        Get(table, "Seconds", static t => t.Seconds);
        Get(table, "Milliseconds", static t => t.Milliseconds);
        Get(table, "TotalDays", static t => t.TotalDays);
        Get(table, "TotalHours", static t => t.TotalHours);
        Get(table, "TotalMinutes", static t => t.TotalMinutes);
        Get(table, "TotalSeconds", static t => t.TotalSeconds);
        Get(table, "TotalMilliseconds", static t => t.TotalMilliseconds);
        Get(table, "Duration", static t => t.Duration());
        Get(table, "Negate", static t => t.Negate());
        table.Pure(Type, "Add", static a => a is [TimeSpan x, TimeSpan y] ? x.Add(y) : NoOverload);
        table.Pure(Type, "Subtract", static a => a is [TimeSpan x, TimeSpan y] ? x.Subtract(y) : NoOverload);
        table.Pure(Type, "Multiply", Multiply);
        table.Pure(Type, "op_Multiply", Multiply);
        table.Pure(Type, "Divide", Divide);
        table.Pure(Type, "op_Division", Divide);
        table.Pure(Type, "Compare", static a => a is [TimeSpan x, TimeSpan y] ? TimeSpan.Compare(x, y) : NoOverload);
        table.Pure(Type, "CompareTo", static a => a is [TimeSpan x, TimeSpan y] ? x.CompareTo(y) : NoOverload);
        table.Pure(Type, "Parse", Parse);
        table.Add(Type, "TryParse", static call => Parsing.Try(call, Parse, TimeSpan.Zero));
        table.Pure(Type, "ParseExact", static a => a is [string s, string format, IFormatProvider p] ? TimeSpan.ParseExact(s, format, p) : NoOverload);
        table.Add(Type, "ToString", Formatting.ToString);
    }

    private static object Parse(object?[] a) => a switch
    {
        [string s, IFormatProvider p] => TimeSpan.Parse(s, p),
        [string, ..] => new Refusal("how a text is read as TimeSpan depends on the culture of the machine: pass CultureInfo.InvariantCulture"),
        _ => NoOverload,
    };

    /// <summary>From a double; or from whole numbers of this unit and, optionally, of the smaller ones.</summary>
    private static void From(MemberTable table, string name, params long[] units) => table.Pure(Type, name, a => a switch
    {
        [double value] => FromDouble(value * units[0], value),
        [int or long, ..] => FromWhole(a, units),
        _ => NoOverload,
    });

    private static TimeSpan FromDouble(double ticks, double value)
    {
        if (double.IsNaN(value))
        {
            throw new ArgumentException("NaN", nameof(value));
        }

        // The double nearest to the largest long is above it.
        return ticks > long.MaxValue || ticks < long.MinValue || double.IsNaN(ticks)
            ? throw new OverflowException()
            : ticks == long.MaxValue ? TimeSpan.MaxValue : new TimeSpan((long)ticks);
    }

    private static TimeSpan FromWhole(object?[] a, long[] units)
    {
        // Decimal holds the sum of any of these without overflowing.
        var ticks = 0m;
        for (var i = 0; i < a.Length; i++)
        {
            ticks += Convert.ToDecimal(a[i], CultureInfo.InvariantCulture) * units[i];
        }

        // All overloads compute in microseconds, whose range is smaller than that of ticks at the lower end only by rounding.
        return ticks > long.MaxValue || ticks < long.MinValue ? throw new ArgumentOutOfRangeException(nameof(a)) : new TimeSpan((long)ticks);
    }

    private static object? Multiply(object?[] a) => a switch
    {
        [TimeSpan t, double f] => double.IsNaN(f) ? throw new ArgumentException("NaN", nameof(a)) : FromDouble(Math.Round(t.Ticks * f), 0),
        [double f, TimeSpan t] => double.IsNaN(f) ? throw new ArgumentException("NaN", nameof(a)) : FromDouble(Math.Round(t.Ticks * f), 0),
        _ => NoOverload,
    };

    private static object? Divide(object?[] a) => a switch
    {
        [TimeSpan t, double f] => double.IsNaN(f) ? throw new ArgumentException("NaN", nameof(a)) : FromDouble(Math.Round(t.Ticks / f), 0),
        [TimeSpan x, TimeSpan y] => x.Ticks / (double)y.Ticks,
        _ => NoOverload,
    };

    private static void Get(MemberTable table, string name, Func<TimeSpan, object> get) =>
        table.Pure(Type, name, a => a is [TimeSpan t] ? get(t) : NoOverload);
}
