using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Waivers;

/// <summary>Takes away the findings that a baseline holds, and knows in the end which entries held none.</summary>
/// <param name="baseline">The baseline.</param>
/// <param name="options">What the project says about exceptions.</param>
public sealed class BaselineLedger(Baseline baseline, ExceptionOptions options)
{
    private readonly Dictionary<BaselineEntry, BaselineEntry> _entries = Index(baseline);
    private readonly HashSet<BaselineEntry> _used = [];

    /// <summary>True when the baseline holds the finding; while a baseline is written, for each finding that an entry can name.</summary>
    public bool Take(Finding finding)
    {
        if (!finding.Rule.CanBeInBaseline)
        {
            return false;
        }

        if (options.WritesBaseline)
        {
            return true;
        }

        if (_entries.Count == 0 || !_entries.TryGetValue(BaselineEntry.Of(finding), out var entry))
        {
            return false;
        }

        _used.Add(entry);
        return true;
    }

    /// <summary>What is wrong with the baseline, after all findings were offered to <see cref="Take"/>.</summary>
    /// <param name="isComplete">False when a declaration failed: what it would have had is unknown, so no entry is called stale.</param>
    public ImmutableArray<BaselineProblem> Problems(bool isComplete)
    {
        if (options.WritesBaseline)
        {
            return [];
        }

        var problems = new List<BaselineProblem>(baseline.Problems);
        foreach (var entry in baseline.Entries)
        {
            if (options.IsNonWaivable(entry.Rule))
            {
                problems.Add(new BaselineProblem(
                    DeclarationRules.Baseline,
                    entry.Line,
                    $"{entry.Rule} cannot be in a baseline, because the project lists it in ManifestNonWaivable: correct what it reports and remove the line"));
            }
            else if (isComplete && !_used.Contains(_entries[entry with { Line = 0 }]))
            {
                var container = entry.Container is null ? "" : $"container '{entry.Container}' of ";
                problems.Add(new BaselineProblem(DeclarationRules.StaleBaselineEntry, entry.Line, $"{entry.Rule} no longer finds anything in {container}{entry.Resource}: remove the line"));
            }
        }

        problems.Sort(static (x, y) => x.Line.CompareTo(y.Line));
        return [.. problems];
    }

    private static Dictionary<BaselineEntry, BaselineEntry> Index(Baseline baseline)
    {
        var entries = new Dictionary<BaselineEntry, BaselineEntry>(baseline.Entries.Length);
        foreach (var entry in baseline.Entries)
        {
            entries[entry with { Line = 0 }] = entry;
        }

        return entries;
    }
}
