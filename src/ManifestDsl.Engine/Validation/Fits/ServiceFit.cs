using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation.Fits;

/// <summary>What a Service needs and may have follows from its type.</summary>
internal static class ServiceFit
{
    public static void Check(MapNode map, CheckScope scope)
    {
        if (Fit.Text(map, "type", "ClusterIP") is not { } type)
        {
            return;
        }

        if (type == "ExternalName")
        {
            if (Fit.IsUnset(map, "externalName"))
            {
                Fit.ReportMissing(scope, map, "externalName", "spec.type is ExternalName and spec.externalName is not set: set it to the name of the host");
            }

            if (Fit.Known(map, "clusterIP") is { } own and not ScalarNode { AsText: "None" })
            {
                Fit.Report(scope, own, "spec.type is ExternalName, which has no address: remove spec.clusterIP");
            }

            return;
        }

        var address = Fit.Text(map, "clusterIP");
        if (type is "NodePort" or "LoadBalancer" && address == "None")
        {
            Fit.Report(scope, map["clusterIP"]!, $"spec.clusterIP is None and spec.type is {type}, which needs an address: remove one of the two");
        }

        if (address is not (null or "None") && Fit.IsUnset(map, "ports"))
        {
            Fit.ReportMissing(scope, map, "ports", "spec.ports is not set: add a port");
        }

        CheckPorts(map, type, scope);
    }

    private static void CheckPorts(MapNode map, string type, CheckScope scope)
    {
        var ports = map.Read("ports") as ListNode;
        for (var i = 0; i < (ports?.Items.Length ?? 0); i++)
        {
            if (ports!.Items[i] is not MapNode port)
            {
                continue;
            }

            if (ports.Items.Length > 1 && Fit.IsUnset(port, "name"))
            {
                Fit.ReportMissing(scope, port, "name", $"spec.ports[{i}] has no name, and of several ports each needs one: set name");
            }

            if (type == "ClusterIP" && Fit.Known(port, "nodePort") is ScalarNode { AsInteger: not 0 } node)
            {
                Fit.Report(scope, node, $"spec.ports[{i}].nodePort is {node.Text} and spec.type is ClusterIP, which opens no port of the nodes: remove it, or write the type NodePort");
            }
        }
    }
}
