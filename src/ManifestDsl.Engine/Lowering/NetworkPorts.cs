using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>The ports of a rule of a NetworkPolicy. Names become numbers where the ports are declared: not every network plugin knows names.</summary>
internal static class NetworkPorts
{
    /// <summary>All ports that a workload declares; null, which is every port, when there is no workload or nothing of it is known.</summary>
    /// <param name="target">The workload that is connected to.</param>
    /// <param name="link">The node to report at when it declares none.</param>
    /// <param name="context">What the lowering shares.</param>
    public static ManifestNode? Declared(WorkloadTarget? target, ManifestNode link, LoweringContext context)
    {
        if (target is null)
        {
            return null;
        }

        var ports = ImmutableArray.CreateBuilder<ManifestNode>();
        foreach (var port in target.Ports())
        {
            ports.Add(port is MapNode map ? FromContainer(map) : port);
        }

        if (ports.Count == 0)
        {
            context.Report(
                DeclarationRules.DanglingReference,
                FindingCause.BadValue,
                link,
                $"{context.Subject} allows connections to {target.Subject}, which declares no port: give its container Ports, or set Ports here");
        }

        return new ListNode(ports.ToImmutable(), link.Provenance);
    }

    /// <summary>The ports that a policy or peer writes.</summary>
    /// <param name="node">The list.</param>
    /// <param name="target">The workload that is connected to; null when there is none.</param>
    /// <param name="context">What the lowering shares.</param>
    public static ManifestNode Lower(ManifestNode node, WorkloadTarget? target, LoweringContext context)
    {
        if (node is not ListNode list)
        {
            return node;
        }

        var ports = ImmutableArray.CreateBuilder<ManifestNode>(list.Items.Length);
        foreach (var item in list.Items)
        {
            ports.Add(item is MapNode port ? Lower(port, target, context) : item);
        }

        return new ListNode(ports.MoveToImmutable(), list.Provenance);
    }

    private static MapNode Lower(MapNode port, WorkloadTarget? target, LoweringContext context)
    {
        var built = new MapBuilder(port.Provenance, port.Type);
        PartLowering.Fill(port, built, [], context);
        if (PartLowering.Property(port, "Name") is not { } name)
        {
            context.Require(PartLowering.Property(port, "Number"), port, $"A port of {context.Subject} has neither number nor name", "give it one");
            return built.Build();
        }

        if (target is not null && name is ScalarNode { AsText: { } text })
        {
            if (!target.MayHavePort(text))
            {
                context.Report(
                    DeclarationRules.DanglingReference,
                    FindingCause.BadValue,
                    name,
                    target.NoSuchPort(text, context.Subject + " allows connections to", "use one of its ports, or a number"));
            }
            else if (Find(target, text) is { } declared)
            {
                foreach (var entry in FromContainer(declared).Entries)
                {
                    if (!built.Contains(entry.Key))
                    {
                        built.Set(entry.Key, entry.Value, name.Provenance);
                    }
                }

                return built.Build();
            }
        }

        built.Set("port", name);
        return built.Build();
    }

    private static MapNode? Find(WorkloadTarget target, string name)
    {
        MapNode? found = null;
        foreach (var port in target.Ports())
        {
            if (port is not MapNode map || map["name"] is UnknownNode)
            {
                return null;
            }

            found ??= map.Text("name") == name ? map : null;
        }

        return found;
    }

    /// <summary>A port of a container as the API wants it here: the number, and the protocol when it was written.</summary>
    private static MapNode FromContainer(MapNode port)
    {
        var built = new MapBuilder(port.Provenance);
        foreach (var key in (ImmutableArray<string>)["containerPort", "protocol"])
        {
            if (port[key] is { } value)
            {
                built.Set(key == "containerPort" ? "port" : key, value);
            }
        }

        return built.Build();
    }
}
