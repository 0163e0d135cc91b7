using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules;

/// <summary>
/// Comments that ask to leave a finding: <c># manifestdsl ignore=MDSL2020</c> and <c># hadolint ignore=DL3006</c> on the lines before an
/// instruction, <c># hadolint global ignore=…</c> and <c># check=skip=…</c> for the whole file.
/// </summary>
public sealed class RuleComments
{
    private readonly List<(int Start, int End, HashSet<string> Names)> _instructions = [];
    private readonly HashSet<string> _everywhere = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(Word Comment, bool IsGlobal)> _all = [];

    /// <summary>Reads the comments of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="path">Its path.</param>
    public RuleComments(Dockerfile file, string text, string? path)
    {
        var instruction = 0;
        HashSet<string>? pending = null;
        var lines = new PhysicalLines(text);
        while (lines.Read())
        {
            var first = lines.FirstCharacter();
            while (instruction < file.Instructions.Length && EndOf(file.Instructions[instruction]) <= lines.Start)
            {
                instruction++;
            }

            var next = instruction < file.Instructions.Length ? file.Instructions[instruction] : null;
            var isInside = next is not null && lines.Start > next.Provenance.Start;
            if (first >= 0 && text[first] == '#' && !isInside)
            {
                pending = Read(lines, first, path, pending, isFirst: instruction == 0);
            }
            else if (next is not null && lines.Start <= next.Provenance.Start && next.Provenance.Start <= lines.Start + lines.Length)
            {
                if (pending is not null)
                {
                    _instructions.Add((next.Provenance.Start, EndOf(next), pending));
                }

                pending = null;
            }
        }
    }

    /// <summary>The comments themselves, with true for those about the whole file.</summary>
    internal IReadOnlyList<(Word Comment, bool IsGlobal)> All => _all;

    /// <summary>True when a comment asks to leave what a rule finds at a place.</summary>
    public bool Accept(DockerfileRule rule, Provenance place)
    {
        if (IsNamed(rule, _everywhere))
        {
            return true;
        }

        foreach (var (start, end, names) in _instructions)
        {
            if (start <= place.Start && place.Start < end)
            {
                return IsNamed(rule, names);
            }
        }

        return false;
    }

    private static int EndOf(Instruction instruction)
    {
        var holder = instruction.Trigger ?? instruction;
        var end = instruction.Provenance.Start + instruction.Provenance.Length;
        foreach (var document in holder.HereDocuments)
        {
            end = Math.Max(end, document.Provenance.Start + document.Provenance.Length);
        }

        return end;
    }

    private static bool IsNamed(DockerfileRule rule, HashSet<string> names)
    {
        if (names.Count == 0)
        {
            return false;
        }

        return names.Contains(rule.Metadata.Id)
            || (rule.BuildCheck is { } check && (names.Contains("check:" + check) || names.Contains("check:all")))
            || (rule.HadolintIds.IsEmpty ? IsAnyNamed(rule.Metadata, names) : rule.HadolintIds.Any(names.Contains));
    }

    private static bool IsAnyNamed(RuleMetadata rule, HashSet<string> names)
    {
        foreach (var row in rule.References)
        {
            foreach (var other in CrossReferences.Of(row)?.Rules ?? [])
            {
                if (other.Tool == "hadolint" && names.Contains(other.Id))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private HashSet<string>? Read(PhysicalLines lines, int first, string? path, HashSet<string>? pending, bool isFirst)
    {
        var line = lines.Text;
        var comment = line.Substring(first - lines.Start + 1).Trim();
        var (names, isGlobal, prefix) =
            After(comment, "hadolint", "global", "ignore") is { } globally ? (globally, true, "")
            : After(comment, "hadolint", "ignore") is { } once ? (once, false, "")
            : After(comment, "manifestdsl", "ignore") is { } own ? (own, false, "")
            : isFirst && After(comment, "check") is { } check ? (Skipped(check), true, "check:")
            : (null, false, "");
        if (names is null)
        {
            return pending;
        }

        _all.Add((new Word(comment, new Provenance(path, first, line.TrimEnd().Length - (first - lines.Start))), isGlobal));
        var set = isGlobal ? _everywhere : pending ?? new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names.Split(','))
        {
            // What follows a blank is a remark.
            var id = name.Trim().Split(' ', '\t')[0];
            if (id.Length > 0)
            {
                set.Add(prefix + id);
            }
        }

        return isGlobal ? pending : set;
    }

    /// <summary>What follows the words and an equals sign; null when the comment does not begin with them.</summary>
    private static string? After(string comment, params ReadOnlySpan<string> words)
    {
        var at = 0;
        foreach (var word in words)
        {
            at = WordSplitter.Skip(comment, at);
            if (string.Compare(comment, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                return null;
            }

            at += word.Length;
            if (at < comment.Length && char.IsLetterOrDigit(comment[at]))
            {
                return null;
            }
        }

        at = WordSplitter.Skip(comment, at);
        return at < comment.Length && comment[at] == '=' ? comment.Substring(at + 1) : null;
    }

    private static string? Skipped(string check)
    {
        foreach (var part in check.Split(';'))
        {
            if (After(part.Trim(), "skip") is { } names)
            {
                return names;
            }
        }

        return null;
    }
}
