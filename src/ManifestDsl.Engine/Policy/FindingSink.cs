using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>Collects findings; the same rule says the same node only once, however many containers share the node.</summary>
public sealed class FindingSink
{
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly HashSet<Reported> _reported = [];

    /// <summary>The object that is being checked.</summary>
    public KubernetesObject? Object { get; set; }

    /// <summary>The name of the container that is being checked; null for the pod and for objects without containers.</summary>
    public string? Container { get; set; }

    /// <summary>What was found, in the order in which it was found.</summary>
    public ImmutableArray<Finding> ToImmutable() => _findings.ToImmutable();

    /// <summary>Adds a finding, unless the same rule has reported the same node already.</summary>
    public void Add(Finding finding)
    {
        if (_reported.Add(new Reported(finding.Rule, finding.Node)))
        {
            _findings.Add(finding with { Object = finding.Object ?? Object, Container = finding.Container ?? Container });
        }
    }

    /// <summary>Adds a finding at a value that was written.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="value">The bad value.</param>
    /// <param name="message">The whole message.</param>
    /// <param name="fix">The edit that ends the finding, or null when no constant does safely.</param>
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
        var (map, rest) = InnermostWritten(start, path);
        Add(new Finding(rule, FindingCause.NotSet, map, message, value is null ? null : FieldEdit.Set(rest, value)));
    }

    /// <summary>Adds a finding at the innermost map that was written and lacks a field or list.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="start">The map from which the path to the field starts.</param>
    /// <param name="path">Field names from <paramref name="start"/> to the missing field.</param>
    /// <param name="message">The whole message.</param>
    /// <param name="fix">The edit of <paramref name="start"/> that ends the finding, or null when no constant does safely.</param>
    /// <param name="related">Another place that the finding is about, or null.</param>
    public void AddNotSet(RuleMetadata rule, MapNode start, ImmutableArray<string> path, string message, FieldEdit? fix, Provenance? related = null) =>
        Add(NotSet(rule, start, path, message, fix) with { Related = related });

    /// <summary>Adds a finding at the innermost map that was written and lacks a list.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="start">The map from which the path to the field starts.</param>
    /// <param name="path">Field names from <paramref name="start"/> to the missing list.</param>
    /// <param name="message">The whole message.</param>
    /// <param name="items">The texts to write as the list.</param>
    public void AddListNotSet(RuleMetadata rule, MapNode start, ImmutableArray<string> path, string message, ImmutableArray<string> items)
    {
        var (map, rest) = InnermostWritten(start, path);
        Add(new Finding(rule, FindingCause.NotSet, map, message, FieldEdit.SetItems(rest, items)));
    }

    /// <summary>A finding at the innermost map that was written and lacks a field or list, as <see cref="AddNotSet(RuleMetadata, MapNode, ImmutableArray{string}, string, FieldEdit?, Provenance?)"/> adds it.</summary>
    internal static Finding NotSet(RuleMetadata rule, MapNode start, ImmutableArray<string> path, string message, FieldEdit? fix)
    {
        var (map, rest) = InnermostWritten(start, path);
        return new Finding(rule, FindingCause.NotSet, map, message, fix is null ? null : fix with { Path = rest });
    }

    private static (MapNode Map, ImmutableArray<string> Remaining) InnermostWritten(MapNode start, ImmutableArray<string> path)
    {
        var map = start;
        while (path.Length > 1 && map.Map(path[0]) is { } inner && (inner.Provenance.IsSource || !map.Provenance.IsSource))
        {
            map = inner;
            path = path.RemoveAt(0);
        }

        return (map, path);
    }

    private readonly struct Reported(RuleMetadata rule, ManifestNode node) : IEquatable<Reported>
    {
        private readonly RuleMetadata _rule = rule;
        private readonly ManifestNode _node = node;

        public bool Equals(Reported other) => ReferenceEquals(_rule, other._rule) && ReferenceEquals(_node, other._node);

        public override bool Equals(object? obj) => obj is Reported other && Equals(other);

        public override int GetHashCode() => unchecked((RuntimeHelpers.GetHashCode(_rule) * 397) ^ RuntimeHelpers.GetHashCode(_node));
    }
}
