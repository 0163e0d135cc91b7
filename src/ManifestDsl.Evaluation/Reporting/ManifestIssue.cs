using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>What a scanner found in a manifest.</summary>
/// <param name="Owner">The declaration that gives the object; null when none does.</param>
/// <param name="Id">The id of the scanner's check.</param>
/// <param name="Finding">The finding.</param>
internal sealed record ManifestIssue(DeclaredObjects? Owner, string Id, Finding Finding);

/// <summary>Defects that rules have found, by the ids that Trivy has for them.</summary>
internal sealed class SaidByRules
{
    private readonly HashSet<(string Object, string? Container, string Id)> _said = [];

    /// <param name="findings">What rules found, whether it was waived or not.</param>
    /// <param name="isOn">Whether anybody sees what a rule reports.</param>
    public SaidByRules(IEnumerable<DeclaredFinding> findings, Func<RuleMetadata, bool> isOn)
    {
        var ids = new Dictionary<RuleMetadata, List<string>>();
        foreach (var declared in findings)
        {
            var (rule, obj) = (declared.Finding.Rule, declared.Finding.Object);
            if (obj is null || rule.References.IsEmpty)
            {
                continue;
            }

            if (!ids.TryGetValue(rule, out var all))
            {
                ids.Add(rule, all = isOn(rule) ? IdsOf(rule) : []);
            }

            foreach (var id in all)
            {
                _said.Add((obj.Identity, declared.Finding.Container, id));
            }
        }
    }

    /// <summary>True when a rule says the same of the container, or of the object as a whole; of an issue in no container, when it says it of anything in the object.</summary>
    public bool Has(ManifestIssue issue)
    {
        var identity = issue.Finding.Object?.Identity ?? "";
        return _said.Contains((identity, null, issue.Id))
            || (issue.Finding.Container is { } container ? _said.Contains((identity, container, issue.Id)) : _said.Any(said => said.Object == identity && said.Id == issue.Id));
    }

    private static List<string> IdsOf(RuleMetadata rule)
    {
        var ids = new List<string>();
        foreach (var row in rule.References)
        {
            foreach (var other in CrossReferences.Of(row)?.Rules ?? [])
            {
                if (other.Tool == "Trivy")
                {
                    ids.Add(ScannerIds.Normalize(other.Id));
                }
            }
        }

        return ids;
    }
}
