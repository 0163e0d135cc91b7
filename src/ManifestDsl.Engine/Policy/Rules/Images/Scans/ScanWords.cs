using System.Globalization;
using System.Text;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Engine.Policy.Rules.Images.Scans;

/// <summary>Lists of what a scanner found, in words.</summary>
internal static class ScanWords
{
    private static readonly string[] Words = ["unrated", "low", "medium", "high", "critical"];

    /// <summary><c>1 critical and 3 high vulnerabilities</c>.</summary>
    public static string Count(IReadOnlyList<ScanSeverity> all, string one, string many)
    {
        var parts = new List<string>();
        for (var severity = ScanSeverity.Critical; severity >= ScanSeverity.Unknown; severity--)
        {
            var count = all.Count(each => each == severity);
            if (count > 0)
            {
                parts.Add(Number(count) + " " + Words[(int)severity]);
            }
        }

        return And(parts) + " " + (all.Count == 1 ? one : many);
    }

    /// <summary>The first few, and how many more there are.</summary>
    public static string First<T>(IReadOnlyList<T> all, int named, Func<T, string> say)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Math.Min(named, all.Count); i++)
        {
            text.Append(i == 0 ? "" : i == all.Count - 1 ? " and " : ", ").Append(say(all[i]));
        }

        return all.Count > named ? text.Append(" and ").Append(Number(all.Count - named)).Append(" more").ToString() : text.ToString();
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string And(List<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[parts.Count - 1];
}
