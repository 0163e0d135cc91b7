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
            ? $"'{text.Substring(0, MaxLength)}…' ({text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)} characters)"
            : $"'{text}'",
        ScalarNode scalar => scalar.Text,
        ListNode => "a list",
        MapNode => "a map",
        _ => "unknown",
    };
}
