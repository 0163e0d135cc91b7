using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Order and equality of strings.</summary>
internal static class StringComparisons
{
    private const string Type = "System.String";

    public static void Register(MemberTable table)
    {
        table.Pure(Type, "Compare", static a => a switch
        {
            [string or null, string or null, StringComparison c] => Cultures.Refuse(c) ?? (object)string.Compare((string?)a[0], (string?)a[1], c),
            [string or null, int i, string or null, int j, int length, StringComparison c] =>
                Cultures.Refuse(c) ?? (object)string.Compare((string?)a[0], i, (string?)a[2], j, length, c),
            _ => Cultures.Refuse("Compare", "string.Compare(a, b, StringComparison.Ordinal) or string.CompareOrdinal(a, b)"),
        });
        table.Pure(Type, "CompareOrdinal", static a => a switch
        {
            [string or null, string or null] => string.CompareOrdinal((string?)a[0], (string?)a[1]),
            [string or null, int i, string or null, int j, int length] => string.CompareOrdinal((string?)a[0], i, (string?)a[2], j, length),
            _ => NoOverload,
        });
        table.Pure(Type, "CompareTo", static _ => Cultures.Refuse("CompareTo", "string.CompareOrdinal(a, b)"));
        table.Pure(Type, "Equals", static a => a switch
        {
            // The instance form, too: the receiver comes first.
            [string or null, string or null] => string.Equals((string?)a[0], (string?)a[1], StringComparison.Ordinal),
            [string or null, string or null, StringComparison c] => Cultures.Refuse(c) ?? (object)string.Equals((string?)a[0], (string?)a[1], c),
            [string, not null] => false,
            _ => NoOverload,
        });
    }
}
