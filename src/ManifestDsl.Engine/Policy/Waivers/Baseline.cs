using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Waivers;

/// <summary>Findings that a project had when it took up the package, so that only new ones are reported: a text with an entry on each line.</summary>
public sealed class Baseline
{
    private const char Separator = '|';

    private Baseline(ImmutableArray<BaselineEntry> entries, ImmutableArray<BaselineProblem> problems)
    {
        Entries = entries;
        Problems = problems;
    }

    /// <summary>No finding is known.</summary>
    public static Baseline Empty { get; } = new([], []);

    /// <summary>The entries, in the order of the lines.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>Lines that are no entry.</summary>
    public ImmutableArray<BaselineProblem> Problems { get; }

    /// <summary>Reads a baseline. Empty lines and those that start with <c>#</c> are skipped.</summary>
    public static Baseline Parse(string text)
    {
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        var problems = ImmutableArray.CreateBuilder<BaselineProblem>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split(Separator);
            for (var p = 0; p < parts.Length; p++)
            {
                parts[p] = parts[p].Trim();
            }

            if (parts.Length is not (2 or 3) || Array.Exists(parts, static part => part.Length == 0))
            {
                problems.Add(new BaselineProblem(DeclarationRules.Baseline, i, $"'{line}' is no entry of a baseline: write the rule, the object and, where there is one, the container, with '|' between them"));
            }
            else if (Exceptions.Find(parts[0]) is not { } rule)
            {
                problems.Add(new BaselineProblem(DeclarationRules.Baseline, i, $"There is no rule '{parts[0]}': remove the line, or write the baseline anew"));
            }
            else if (!rule.CanBeInBaseline)
            {
                problems.Add(new BaselineProblem(
                    DeclarationRules.Baseline,
                    i,
                    $"{parts[0]} cannot be in a baseline, where it would hide what is found later: remove the line, and waive what is accepted at the declaration"));
            }
            else if (!Exceptions.MayHave(rule))
            {
                problems.Add(new BaselineProblem(DeclarationRules.Baseline, i, $"{parts[0]} cannot be in a baseline, because it reports errors: correct what it reports and remove the line"));
            }
            else
            {
                entries.Add(new BaselineEntry(parts[0], parts[1], parts.Length > 2 ? parts[2] : null, i));
            }
        }

        return new Baseline(entries.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>The entries that hold these findings, each once, one a line, in ordinal order. Findings that no line can name are left out.</summary>
    public static string Write(IEnumerable<Finding> findings)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var line = BaselineEntry.Of(finding).ToString();
            if (Parse(line) is { Entries: [var entry] } && entry.Names(finding))
            {
                lines.Add(line);
            }
        }

        return string.Concat(lines.Select(static line => line + "\n"));
    }
}

/// <summary>One entry: all findings of a rule on an object or on one of its containers.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Resource">The identity of the object.</param>
/// <param name="Container">The name of the container; null for findings about the pod or the object.</param>
/// <param name="Line">The line in the file, from 0.</param>
public sealed record BaselineEntry(string Rule, string Resource, string? Container, int Line)
{
    /// <summary>The entry of a finding.</summary>
    public static BaselineEntry Of(Finding finding) => new(finding.Rule.Id, finding.Object?.Identity.Trim() ?? finding.File ?? "", finding.Container, 0);

    /// <summary>True when the entry holds the finding.</summary>
    public bool Names(Finding finding) => Of(finding) == this with { Line = 0 };

    /// <summary>The line of the file.</summary>
    public override string ToString() => Rule + " | " + Resource + (Container is null ? "" : " | " + Container);
}

/// <summary>Something that is wrong in a baseline.</summary>
/// <param name="Rule">MDSL0027 or MDSL0028.</param>
/// <param name="Line">The line, from 0.</param>
/// <param name="Message">The whole message.</param>
public sealed record BaselineProblem(RuleMetadata Rule, int Line, string Message);
