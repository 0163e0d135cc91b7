using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation.Fits;

/// <summary>Peers and port ranges of network policies.</summary>
internal static class NetworkPolicyFit
{
    public static void CheckPeer(MapNode map, CheckScope scope)
    {
        var block = map.Read("ipBlock");
        var pods = map.Read("podSelector");
        var spaces = map.Read("namespaceSelector");
        if (block is not (null or UnknownNode) && (pods is not (null or UnknownNode) || spaces is not (null or UnknownNode)))
        {
            Fit.Report(scope, block, $"{scope.Trail} has both ipBlock and a selector: write two peers");
        }
        else if (block is null && pods is null && spaces is null)
        {
            Fit.ReportMissing(scope, map, "podSelector", $"{scope.Trail} names no peer: set podSelector, namespaceSelector or ipBlock");
        }
    }

    public static void CheckPort(MapNode map, CheckScope scope)
    {
        if (Fit.Known(map, "endPort") is not ScalarNode { AsInteger: { } last } end)
        {
            return;
        }

        if (map.Read("port") is null or ScalarNode { AsText: not null })
        {
            Fit.Report(scope, end, $"{scope.Trail} has endPort and no number in port: set port to the first port of the range");
        }
        else if (map["port"] is ScalarNode { AsInteger: { } first } && first > last)
        {
            Fit.Report(scope, end, $"{scope.Trail} has the endPort {end.Text} below its port {map["port"]}: write the greatest port of the range");
        }
    }
}
