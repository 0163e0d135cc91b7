using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>The rules of one direction of a NetworkPolicy, put together peer by peer.</summary>
/// <param name="peersField">The field of a rule that holds its peers.</param>
internal sealed class NetworkRules(string peersField)
{
    private readonly List<Rule> _rules = [];

    /// <summary>Adds a rule, or what is unknown in the place of one.</summary>
    public void Add(ManifestNode rule) => _rules.Add(new Rule(rule, null, null));

    /// <summary>Adds a peer: to the rule with the same ports, which are one node for peers that share them, or equal.</summary>
    /// <param name="written">The peer as written.</param>
    /// <param name="peer">The peer; null for whoever it is.</param>
    /// <param name="ports">Its ports; null for every port.</param>
    public void Add(MapNode written, MapNode? peer, ManifestNode? ports)
    {
        foreach (var rule in _rules)
        {
            if (peer is not null && rule.Peers is { } peers && ManifestNodeComparer.ByValue.Equals(rule.Ports, ports))
            {
                peers.Add(peer);
                return;
            }
        }

        _rules.Add(new Rule(written, peer is null ? null : [peer], ports) { IsAnyone = peer is null });
    }

    public ListNode Build(Provenance at)
    {
        var items = ImmutableArray.CreateBuilder<ManifestNode>(_rules.Count);
        foreach (var rule in _rules)
        {
            items.Add(rule.Peers is null && !rule.IsAnyone ? rule.Written : Build(rule));
        }

        return new ListNode(items.MoveToImmutable(), at);
    }

    private MapNode Build(Rule rule)
    {
        var at = rule.Written.Provenance;
        var built = new MapBuilder(at);
        if (rule.Peers is { } peers)
        {
            built.Set(peersField, new ListNode([.. peers], at));
        }

        if (rule.Ports is { } ports)
        {
            built.Set("ports", ports);
        }

        return built.Build();
    }

    private sealed record Rule(ManifestNode Written, List<ManifestNode>? Peers, ManifestNode? Ports)
    {
        public bool IsAnyone { get; init; }
    }
}
