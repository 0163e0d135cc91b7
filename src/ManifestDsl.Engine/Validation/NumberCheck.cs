using System.Globalization;
using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation;

/// <summary>MDSL7008: numbers are in their range.</summary>
internal static class NumberCheck
{
    /// <summary>A whole number; of other kinds nothing is said.</summary>
    public static void Check(ManifestNode node, ApiValueKind kind, ApiField field, CheckScope scope)
    {
        if (kind is not (ApiValueKind.Integer or ApiValueKind.LongInteger))
        {
            return;
        }

        var least = field.Minimum ?? (kind == ApiValueKind.Integer ? int.MinValue : long.MinValue);
        var most = field.Maximum ?? (kind == ApiValueKind.Integer ? int.MaxValue : long.MaxValue);
        if (node is ScalarNode { AsInteger: { } number } && number >= least && number <= most)
        {
            return;
        }

        scope.BadValue(ValidationRules.Number, node, $"write a whole number {RangeText(field, least, most)}");
    }

    /// <summary>A number of pods, or a percentage of them.</summary>
    public static void CountOrPercent(ManifestNode node, CheckScope scope)
    {
        if (!(node is ScalarNode { AsInteger: >= 0 and <= int.MaxValue } || (node is ScalarNode { AsText: { } text } && (text.Length == 0 || IsPercent(text)))))
        {
            scope.BadValue(ValidationRules.Number, node, "write a whole number from 0, or a percentage such as \"25%\"");
        }
    }

    private static string RangeText(ApiField field, long least, long most) =>
        field.Minimum is not null && field.Maximum is null
            ? $"from {least.ToString(CultureInfo.InvariantCulture)}"
            : $"from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}";

    private static bool IsPercent(string text)
    {
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return text.Length > 1 && text[text.Length - 1] == '%';
    }
}
