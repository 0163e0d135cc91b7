using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Finds the port of a service that a route leads to.</summary>
internal static class ServiceBackend
{
    /// <summary>The port of an Ingress backend, by name or number; null when it is unset and does not follow.</summary>
    public static ManifestNode? ForIngress(MapNode part, LoweringContext context) => Find(part, context) switch
    {
        null => null,
        ScalarNode { AsText: not null } name => Single("name", name),
        ScalarNode number => Single("number", number),
        MapNode port => port["name"] is { } name ? Single("name", name) : port["port"] is { } number ? Single("number", number) : null,
        var unknown => unknown,
    };

    /// <summary>The port of a Gateway API backend, which is always a number.</summary>
    public static ManifestNode? ForRoute(MapNode part, LoweringContext context)
    {
        switch (Find(part, context))
        {
            case ScalarNode { AsText: { } name } node:
                if (PortsOf(part, context) is not { } ports)
                {
                    context.Require(null, part, $"{context.Subject} leads to port '{name}' of a Service that is not declared, and the API wants a number", "write the number");
                    return node;
                }

                return Named(ports, name)?["port"] ?? node;
            case MapNode port:
                return port["port"];
            case var other:
                return other;
        }
    }

    /// <summary>The written port, the map of the only port of the service, or what is unknown.</summary>
    private static ManifestNode? Find(MapNode part, LoweringContext context)
    {
        var ports = PortsOf(part, context);
        if (PartLowering.Property(part, "Port") is { } written)
        {
            if (written is ScalarNode { AsText: { } name } && ports is not null && !NameSearch.MayContain(ports, name, "name"))
            {
                context.Report(DeclarationRules.DanglingReference, FindingCause.BadValue, written, NoSuchPort(part, ports, name, context));
            }

            return written;
        }

        if (PartLowering.Property(part, "Service") is not { } reference || References.UnknownIn(reference) is not null)
        {
            return null;
        }

        if (ports is ListNode { Items: [var only] })
        {
            return only;
        }

        if (ports is not UnknownNode)
        {
            context.Require(
                null,
                reference,
                $"{context.Subject} leads to Service '{Text(References.NameOf(reference))}' {(ports is null ? "by name" : "with several ports")} and names no port",
                "set Port");
        }

        return ports as UnknownNode;
    }

    /// <summary>The ports of a declared service; null when it is not declared.</summary>
    private static ManifestNode? PortsOf(MapNode part, LoweringContext context) =>
        References.Declared(PartLowering.Property(part, "Service")) is { } service
            ? ServiceLowering.Lower(service, context.For(service)).Find("spec", "ports") ?? new ListNode([], service.Provenance)
            : null;

    private static MapNode? Named(ManifestNode ports, string name)
    {
        foreach (var port in ports is ListNode list ? list.Items : [])
        {
            if (port is MapNode map && map.Text("name") == name)
            {
                return map;
            }
        }

        return null;
    }

    private static string NoSuchPort(MapNode part, ManifestNode ports, string name, LoweringContext context)
    {
        var names = new List<string>();
        foreach (var port in ports is ListNode list ? list.Items : [])
        {
            if ((port as MapNode)?.Text("name") is { } known)
            {
                names.Add($"'{known}'");
            }
        }

        var service = Text(References.NameOf(PartLowering.Property(part, "Service")));
        var has = names.Count == 0 ? "has no named port" : $"has the ports {string.Join(", ", names)}";
        return $"{context.Subject} leads to port '{name}', and Service '{service}' {has}: use one of its ports";
    }

    private static string Text(ManifestNode? node) => (node as ScalarNode)?.AsText ?? "";

    private static MapNode Single(string key, ManifestNode value) => new([new MapEntry(key, value, value.Provenance)], value.Provenance);
}
