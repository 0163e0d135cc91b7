using System.Collections.Immutable;

namespace ManifestDsl.CodeFixes;

/// <summary>What ends one finding: an edit, and those that go with it.</summary>
/// <param name="Edits">At least one.</param>
/// <param name="NeedsReview">True when the edit may break the program: then it is offered by itself only.</param>
internal sealed record FoundFix(ImmutableArray<FieldFix> Edits, bool NeedsReview)
{
    /// <summary>What a developer reads in the list of actions.</summary>
    public static string TitleOf(IEnumerable<FoundFix> fixes)
    {
        var edits = fixes.SelectMany(static fix => fix.Edits).Where(static edit => edit.Title.Length > 0).ToList();
        var sets = Join(edits.Where(static edit => edit.Action != FixAction.Remove));
        var removals = Join(edits.Where(static edit => edit.Action == FixAction.Remove));
        if (removals.Length == 0)
        {
            return "Set " + sets;
        }

        return sets.Length == 0 ? "Remove " + removals : $"Set {sets}, remove {removals}";
    }

    private static string Join(IEnumerable<FieldFix> edits) => string.Join(", ", edits.Select(static edit => edit.Title).Distinct(StringComparer.Ordinal));
}
