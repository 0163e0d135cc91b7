using System.Globalization;

namespace ManifestDsl.Engine.Validation.Forms;

/// <summary>Times in the form of RFC 3339.</summary>
internal static class TimeText
{
    public static bool IsTime(string text) =>
        text.Length > 18
        && (text[10] is 'T' or 't')
        && ((text[text.Length - 1] is 'Z' or 'z') || (text[text.Length - 6] is '+' or '-'))
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
