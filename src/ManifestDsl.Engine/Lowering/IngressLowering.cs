using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers an Ingress: the hosts of its certificates, and the paths of its rules.</summary>
internal static class IngressLowering
{
    public static MapNode Lower(MapNode declaration, LoweringContext context)
    {
        var root = ObjectHead.StartFor(declaration, null, context);
        PartLowering.Fill(declaration, root, [], context);
        if (root.Build().Find("spec", "tls") is ListNode tls)
        {
            var hosts = Hosts(PartLowering.Property(declaration, "Rules"));
            var items = ImmutableArray.CreateBuilder<ManifestNode>(tls.Items.Length);
            foreach (var item in tls.Items)
            {
                items.Add(ForHosts(item, hosts));
            }

            root.At(["spec"])?.Set("tls", new ListNode(items.MoveToImmutable(), tls.Provenance));
        }

        return ObjectHead.Finish(declaration, root, context);
    }

    /// <summary>The paths of a rule: what is for all of the host last.</summary>
    public static void CompleteRule(MapNode rule, MapBuilder target, LoweringContext context)
    {
        var paths = PartLowering.Property(rule, "Paths");
        if (PartLowering.Property(rule, "Service") is not { } service)
        {
            context.Require(paths, rule, $"A rule of {context.Subject} leads nowhere", "set its Service, or Paths");
            return;
        }

        var at = service.Provenance;
        var path = new MapBuilder(at);
        path.Set("path", ScalarNode.FromText("/", at));
        path.Set("pathType", ScalarNode.FromText("Prefix", at));
        path.Set(["backend", "service", "name"], PartLowering.Lower(service, context));
        if (ServiceBackend.ForIngress(rule, context) is { } port)
        {
            path.Set(["backend", "service", "port"], port);
        }

        var others = target.Build().Find("http", "paths");
        target.At(["http"])?.Set("paths", others is UnknownNode ? others : new ListNode([.. (others as ListNode)?.Items ?? [], path.Build()], at));
    }

    private static ManifestNode ForHosts(ManifestNode tls, ListNode? hosts)
    {
        if (tls is ScalarNode secret)
        {
            tls = new MapNode([new MapEntry("secretName", secret, secret.Provenance)], secret.Provenance);
        }

        return tls is MapNode map && map["hosts"] is null && hosts is not null ? map.With("hosts", hosts) : tls;
    }

    /// <summary>Each host once; null when there is none.</summary>
    private static ListNode? Hosts(ManifestNode? rules)
    {
        var hosts = ImmutableArray.CreateBuilder<ManifestNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules is ListNode list ? list.Items : [])
        {
            if (rule is MapNode map && PartLowering.Property(map, "Host") is { } host && (host is not ScalarNode { AsText: { } text } || seen.Add(text)))
            {
                hosts.Add(host);
            }
        }

        return hosts.Count == 0 ? null : new ListNode(hosts.ToImmutable(), rules!.Provenance);
    }
}
