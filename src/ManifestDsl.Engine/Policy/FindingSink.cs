using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>Collects findings; the same rule says the same node only once, however many containers share the node.</summary>
public sealed class FindingSink
{
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();

    /// <summary>What was found, in the order in which it was found.</summary>
    public ImmutableArray<Finding> ToImmutable() => _findings.ToImmutable();

    /// <summary>Adds a finding, unless the same rule has reported the same node already.</summary>
    public void Add(Finding finding)
    {
        foreach (var other in _findings)
        {
            if (ReferenceEquals(other.Node, finding.Node) && other.Rule.Id == finding.Rule.Id)
            {
                return;
            }
        }

        _findings.Add(finding);
    }

    /// <summary>Adds a finding at a value that was written.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="value">The bad value.</param>
    /// <param name="message">The whole message.</param>
    /// <param name="fix">The constant to write instead, or null when no constant ends the finding safely.</param>
    public void AddBadValue(RuleMetadata rule, ManifestNode value, string message, FieldEdit? fix = null) =>
        Add(new Finding(rule, FindingCause.BadValue, value, message, fix));

    /// <summary>Adds a finding at the innermost map that was written and lacks a field.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="start">The map from which the path to the field starts.</param>
    /// <param name="path">Field names from <paramref name="start"/> to the missing field.</param>
    /// <param name="message">The whole message.</param>
    /// <param name="value">The constant to write, or null when no constant ends the finding safely.</param>
    public void AddNotSet(RuleMetadata rule, MapNode start, ImmutableArray<string> path, string message, string? value = null)
    {
        var map = start;
        while (path.Length > 1 && map.Map(path[0]) is { } inner && (inner.Provenance.IsSource || !map.Provenance.IsSource))
        {
            map = inner;
            path = path.RemoveAt(0);
        }

        Add(new Finding(rule, FindingCause.NotSet, map, message, value is null ? null : new FieldEdit(path, path[path.Length - 1], value)));
    }
}
