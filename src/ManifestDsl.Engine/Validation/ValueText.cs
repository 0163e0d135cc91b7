using System.Globalization;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation;

/// <summary>How messages show a value.</summary>
internal static class ValueText
{
    private const int MaxLength = 80;

    /// <summary>Strings in quotes and cut when they are long; other scalars as they are.</summary>
    public static string Of(ManifestNode node) => node switch
    {
        ScalarNode { AsText: { } text } => text.Length > MaxLength
            ? $"'{text.Substring(0, MaxLength)}…' ({text.Length.ToString(CultureInfo.InvariantCulture)} characters)"
            : $"'{text}'",
        ScalarNode scalar => scalar.Text,
        ListNode => "a list",
        MapNode => "a map",
        _ => "unknown",
    };

    /// <summary>The beginning of a text that is long.</summary>
    public static string Cut(string text) => text.Length > MaxLength ? text.Substring(0, MaxLength) + "…" : text;

    /// <summary><c>A, B or C</c>; of very many only the first.</summary>
    public static string Choice(IReadOnlyList<string> values, string last = " or ")
    {
        const int Most = 12;
        if (values.Count > Most)
        {
            return string.Join(", ", values.Take(Most)) + ", …";
        }

        return values.Count < 2
            ? string.Join("", values)
            : string.Join(", ", values.Take(values.Count - 1)) + last + values[values.Count - 1];
    }
}
