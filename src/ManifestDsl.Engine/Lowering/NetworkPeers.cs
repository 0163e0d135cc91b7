using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers the peers of a NetworkPolicy to rules: peers that share their ports share a rule.</summary>
/// <param name="context">What the lowering shares.</param>
/// <param name="subject">The workload that the policy is for; null for all pods of the namespace.</param>
/// <param name="ownNamespace">The namespace of the policy; null when nothing names one.</param>
internal sealed class NetworkPeers(LoweringContext context, WorkloadTarget? subject, string? ownNamespace)
{
    /// <summary>Every namespace has this label, and nobody can change it.</summary>
    public const string NamespaceLabel = "kubernetes.io/metadata.name";

    /// <summary>The rules for connections to the pods: at the ports of the subject.</summary>
    public ManifestNode Ingress(ManifestNode peers, ManifestNode? ports)
    {
        if (peers is not ListNode list)
        {
            return peers;
        }

        // An empty list lets nobody in, at no port.
        var common = ports is not null ? NetworkPorts.Lower(ports, subject, context)
            : list.Items.IsEmpty ? null
            : NetworkPorts.Declared(subject, peers, context);
        var rules = new NetworkRules("from");
        foreach (var item in list.Items)
        {
            if (item is not MapNode peer)
            {
                rules.Add(item);
                continue;
            }

            var own = PartLowering.Property(peer, "Ports");
            rules.Add(peer, Lower(peer, out _), own is null ? common : NetworkPorts.Lower(own, subject, context));
        }

        return rules.Build(list.Provenance);
    }

    /// <summary>The rules for connections from the pods: at the ports of each peer.</summary>
    public ManifestNode Egress(ManifestNode peers)
    {
        if (peers is not ListNode list)
        {
            return peers;
        }

        var rules = new NetworkRules("to");
        foreach (var item in list.Items)
        {
            if (item is not MapNode peer)
            {
                rules.Add(item);
                continue;
            }

            var lowered = Lower(peer, out var workload);
            var own = PartLowering.Property(peer, "Ports");
            rules.Add(peer, lowered, own is not null ? NetworkPorts.Lower(own, workload, context) : workload is null ? null : NetworkPorts.Declared(workload, peer, context));
        }

        return rules.Build(list.Provenance);
    }

    /// <summary>The peer in the API's form; null for whoever it is.</summary>
    private MapNode? Lower(MapNode peer, out WorkloadTarget? workload)
    {
        workload = null;
        if (PartLowering.Property(peer, "IsAnyone") is ScalarNode { AsBoolean: true })
        {
            return null;
        }

        var target = new MapBuilder(peer.Provenance, peer.Type);
        PartLowering.Fill(peer, target, [], context);
        var declared = PartLowering.Property(peer, "Workload");
        workload = WorkloadTarget.From(declared as MapNode, context);
        if (workload is not null)
        {
            References.Note(peer, workload.Declaration, workload.Name, workload.Selector, context, isLocal: false);
            target.Set(["podSelector", "matchLabels"], workload.Selector);
            if (workload.Namespace is { } space && (space as ScalarNode)?.AsText != ownNamespace)
            {
                target.Set(["namespaceSelector", "matchLabels", NamespaceLabel], space);
            }
        }
        else if (declared is not null)
        {
            target.Set("podSelector", declared);
        }

        if (PartLowering.Property(peer, "Namespace") is { } named && References.Name(named, context, isLocal: false) is { } name)
        {
            target.Set(["namespaceSelector", "matchLabels", NamespaceLabel], name, named.Provenance);
        }

        context.Require(target.IsEmpty ? null : peer, peer, $"A peer of {context.Subject} is nobody", "name a workload, a namespace, labels or a range of addresses, or use NetworkPeer.Anyone()");
        return target.Build();
    }
}
