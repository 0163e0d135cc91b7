using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules;

/// <summary>Collects what rules find in one Dockerfile: each rule once at a place, and not where a comment asks to leave it.</summary>
/// <param name="comments">The comments of the file that are addressed to rules.</param>
public sealed class DockerfileFindings(RuleComments comments)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Id, int Start, int Length)> _reported = [];

    /// <summary>What was found, in the order of the file.</summary>
    public ImmutableArray<Finding> ToImmutable() => [.. _findings.OrderBy(static finding => finding.Node.Provenance.Start).ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)];

    /// <summary>Adds a finding at a word.</summary>
    public void Add(DockerfileRule rule, Word word, string message) => Add(rule, word.Text, word.Provenance, message);

    /// <summary>Adds a finding at the keyword of an instruction.</summary>
    public void Add(DockerfileRule rule, Instruction instruction, string message) => Add(rule, instruction.Keyword, instruction.KeywordProvenance, message);

    /// <summary>Adds a finding at an assignment.</summary>
    public void Add(DockerfileRule rule, Assignment assignment, string message) => Add(rule, assignment.Name, assignment.Provenance, message);

    /// <summary>Adds a finding at a place.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="text">What stands there.</param>
    /// <param name="place">Where.</param>
    /// <param name="message">The whole message.</param>
    public void Add(DockerfileRule rule, string text, Provenance place, string message)
    {
        if (_reported.Add((rule.Metadata.Id, place.Start, place.Length)))
        {
            _findings.Add(new Finding(rule.Metadata, FindingCause.BadValue, ScalarNode.FromText(text, place), message) { IsAccepted = comments.Accept(rule, place) });
        }
    }
}
