using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.Documentation;

/// <summary>Whether a rule has a code fix, as its failing examples show: no metadata that somebody could forget to change.</summary>
internal static class CodeFixKinds
{
    private static readonly Lazy<Dictionary<string, FieldEdit[]>> Edits = new(Collect);

    /// <summary>What a page says: <c>yes</c>, <c>with review</c> when it must be looked at, <c>no</c>.</summary>
    public static string Of(string id)
    {
        if (!Edits.Value.TryGetValue(id, out var edits) || edits.Length == 0)
        {
            return "no";
        }

        return edits.All(static edit => edit.NeedsReview) ? "with review" : "yes";
    }

    private static Dictionary<string, FieldEdit[]> Collect() => ExampleFindings.All
        .Where(static finding => finding.Fix is not null)
        .GroupBy(static finding => finding.Rule.Id, static finding => finding.Fix!, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
}
