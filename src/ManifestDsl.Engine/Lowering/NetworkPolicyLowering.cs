using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers a NetworkPolicy: selector, namespace and ports follow from the workloads that it is between.</summary>
internal static class NetworkPolicyLowering
{
    private const int DnsPort = 53;

    public static MapNode Lower(MapNode declaration, LoweringContext context)
    {
        var target = WorkloadTarget.Of(declaration, "For", context);
        var directions = Directions(declaration);
        if (PartLowering.Property(declaration, "Name") is null && target?.Name is ScalarNode { AsText: { Length: > 0 } workload })
        {
            context.AssumedName = workload + Suffix(directions);
            declaration = declaration.With("Name", ScalarNode.FromText(context.AssumedName, declaration.Provenance));
        }

        var root = ObjectHead.StartFor(declaration, target, context);
        root.At(["spec", "podSelector"]);
        WorkloadTarget.Select(declaration, target, root, ["spec", "podSelector", "matchLabels"]);
        PartLowering.Fill(declaration, root, [], context);
        root.At(["spec"])?.Set("policyTypes", directions, PartLowering.Property(declaration, "Directions")?.Provenance);
        var peers = new NetworkPeers(context, target, (root.Build().Find("metadata", "namespace") as ScalarNode)?.AsText);
        if (PartLowering.Property(declaration, "From") is { } from)
        {
            root.At(["spec"])?.Set("ingress", peers.Ingress(from, PartLowering.Property(declaration, "Ports")), from.Provenance);
        }

        Egress(declaration, root, peers);
        return ObjectHead.Finish(declaration, root, context);
    }

    private static void Egress(MapNode declaration, MapBuilder root, NetworkPeers peers)
    {
        var to = PartLowering.Property(declaration, "To");
        var dns = PartLowering.Property(declaration, "AllowDns");
        var rules = to is null ? new ListNode([], declaration.Provenance) : peers.Egress(to);
        if (dns is UnknownNode)
        {
            rules = dns;
        }
        else if (dns is ScalarNode { AsBoolean: true } && rules is ListNode list)
        {
            rules = new ListNode(list.Items.Add(DnsRule(dns.Provenance)), list.Provenance);
        }

        if (to is not null || rules is not ListNode { Items.IsEmpty: true })
        {
            root.At(["spec"])?.Set("egress", rules, (to ?? dns)?.Provenance);
        }
    }

    /// <summary>What the policy closes: as written, or where it allows something, or else ingress.</summary>
    private static ManifestNode Directions(MapNode declaration)
    {
        var at = declaration.Provenance;
        switch (PartLowering.Property(declaration, "Directions"))
        {
            case ScalarNode { AsText: "Both" } both:
                return Types(both.Provenance, "Ingress", "Egress");
            case ScalarNode { AsText: { } one } node:
                return Types(node.Provenance, one);
            case { } unknown:
                return unknown;
        }

        var ingress = PartLowering.Property(declaration, "From") is not null;
        var egress = PartLowering.Property(declaration, "To") is not null
            || PartLowering.Property(declaration, "AllowDns") is not (null or ScalarNode { AsBoolean: false });
        return !egress ? Types(at, "Ingress") : ingress ? Types(at, "Ingress", "Egress") : Types(at, "Egress");
    }

    private static ListNode Types(Provenance at, params string[] types)
    {
        var items = ImmutableArray.CreateBuilder<ManifestNode>(types.Length);
        foreach (var type in types)
        {
            items.Add(ScalarNode.FromText(type, at));
        }

        return new ListNode(items.MoveToImmutable(), at);
    }

    private static string Suffix(ManifestNode directions) => directions switch
    {
        ListNode { Items: [ScalarNode { Text: "Egress" }] } => "-egress",
        ListNode { Items.Length: 2 } => "-network",
        _ => "-ingress",
    };

    /// <summary>The pods of the cluster's DNS have this label in every common distribution.</summary>
    private static MapNode DnsRule(Provenance at)
    {
        var peer = new MapBuilder(at);
        peer.Set(["namespaceSelector", "matchLabels", NetworkPeers.NamespaceLabel], ScalarNode.FromText("kube-system", at));
        peer.Set(["podSelector", "matchLabels", "k8s-app"], ScalarNode.FromText("kube-dns", at));
        var ports = ImmutableArray.CreateBuilder<ManifestNode>(2);
        foreach (var protocol in (ImmutableArray<string>)["UDP", "TCP"])
        {
            var port = new MapBuilder(at);
            port.Set("port", ScalarNode.FromInteger(DnsPort, at));
            port.Set("protocol", ScalarNode.FromText(protocol, at));
            ports.Add(port.Build());
        }

        var rule = new MapBuilder(at);
        rule.Set("to", new ListNode([peer.Build()], at));
        rule.Set("ports", new ListNode(ports.MoveToImmutable(), at));
        return rule.Build();
    }
}
