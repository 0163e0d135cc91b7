using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy;

/// <summary>
/// The same rules in other tools. A row is one condition and every tool that has it: P of the Pod Security Standards, W of other
/// workload rules, R of RBAC, D of Dockerfiles.
/// </summary>
public static partial class CrossReferences
{
    /// <summary>The row of a name such as <c>P17</c>; null when there is none. Looked up in the text: a compiler process asks for few.</summary>
    public static CrossReference? Of(string row)
    {
        var start = Rows.IndexOf("\n" + row + "|", StringComparison.Ordinal);
        return start < 0 ? null : Parse(Rows.Substring(start + 1, Rows.IndexOf('\n', start + 1) - start - 1));
    }

    /// <summary>All rows, in the order of their names: P, W, R, D.</summary>
    public static ImmutableArray<CrossReference> All()
    {
        var rows = ImmutableArray.CreateBuilder<CrossReference>();
        foreach (var line in Rows.Split('\n'))
        {
            if (line.Length > 0)
            {
                rows.Add(Parse(line));
            }
        }

        return rows.ToImmutable();
    }

    private static CrossReference Parse(string line)
    {
        var parts = line.Split('|');
        var rules = ImmutableArray.CreateBuilder<ToolRule>();
        for (var i = 2; i < parts.Length; i++)
        {
            var colon = parts[i].IndexOf(": ", StringComparison.Ordinal);
            foreach (var rule in parts[i].Substring(colon + 2).Split(';'))
            {
                rules.Add(ParseRule(parts[i].Substring(0, colon), rule.Trim()));
            }
        }

        return new CrossReference(parts[0], parts[1], rules.ToImmutable());
    }

    private static ToolRule ParseRule(string tool, string rule)
    {
        var note = rule.IndexOf(" (", StringComparison.Ordinal);
        return note < 0 ? new ToolRule(tool, rule, "") : new ToolRule(tool, rule.Substring(0, note), rule.Substring(note + 2, rule.Length - note - 3));
    }
}

/// <summary>One condition and the rules of other tools that look for it.</summary>
/// <param name="Row">The name of the row, for example <c>P17</c>.</param>
/// <param name="Condition">When the rule fires.</param>
/// <param name="Rules">The rules of other tools, ordered by tool; empty when no tool has it.</param>
public sealed record CrossReference(string Row, string Condition, ImmutableArray<ToolRule> Rules);

/// <summary>A rule of another tool.</summary>
/// <param name="Tool">Trivy, kube-linter, Polaris, kube-score, kubesec, Checkov, Kubescape, CIS, NSA or hadolint.</param>
/// <param name="Id">Its id there; for CIS and NSA the number of the section.</param>
/// <param name="Note">How it differs from the condition; empty when it does not.</param>
public sealed record ToolRule(string Tool, string Id, string Note);
