using System.Globalization;

namespace ManifestDsl.Evaluation.Known;

/// <summary>What depends on the culture of the machine, which a manifest must not.</summary>
internal static class Cultures
{
    public static void Register(MemberTable table)
    {
        table.Pure("System.Globalization.CultureInfo", "InvariantCulture", static _ => CultureInfo.InvariantCulture);
        table.Pure("System.Globalization.NumberFormatInfo", "InvariantInfo", static _ => NumberFormatInfo.InvariantInfo);
        table.Pure("System.Globalization.DateTimeFormatInfo", "InvariantInfo", static _ => DateTimeFormatInfo.InvariantInfo);

        // The text was made from the interpolated string already: see ConversionEvaluator.
        table.Pure("System.FormattableString", "Invariant", static a => a is [string text] ? text : PureFunctions.NoOverload);
    }

    public static Refusal Refuse(string member, string instead) =>
        new($"the result of '{member}' depends on the culture of the machine: write {instead}");

    /// <summary>Null for the ordinal comparisons.</summary>
    public static Refusal? Refuse(StringComparison comparison) => comparison is StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase
        ? null
        : new($"what StringComparison.{comparison} finds depends on the machine: write StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase");
}
