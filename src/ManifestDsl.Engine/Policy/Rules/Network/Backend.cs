using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>What an Ingress or a route leads to: a Service and a port of it.</summary>
/// <param name="Space">The namespace of the Service.</param>
/// <param name="Service">Its name as written.</param>
/// <param name="Port">The port as written, by name or number; null when unset or unknown.</param>
internal sealed record Backend(string Space, ScalarNode Service, ScalarNode? Port)
{
    /// <summary>The Services that an Ingress leads to.</summary>
    public static IEnumerable<Backend> OfIngress(PolicyContext ingress)
    {
        var root = ingress.Object.Root;
        if (Of(ingress, root.Read("spec", "defaultBackend")) is { } fallback)
        {
            yield return fallback;
        }

        foreach (var rule in root.Read("spec", "rules").Items())
        {
            foreach (var path in (rule as MapNode)?.Read("http", "paths").Items() ?? [])
            {
                if (Of(ingress, (path as MapNode)?.Read("backend")) is { } backend)
                {
                    yield return backend;
                }
            }
        }
    }

    /// <summary>The Services that a route of the Gateway API leads to. Without a namespace they are in that of the route.</summary>
    public static IEnumerable<Backend> OfRoute(PolicyContext route)
    {
        foreach (var rule in route.Object.Root.Read("spec", "rules").Items())
        {
            foreach (var item in (rule as MapNode)?.Read("backendRefs").Items() ?? [])
            {
                if (item is MapNode reference
                    && reference["name"] is ScalarNode { AsText: not null } name
                    && reference.Read("kind") is null or ScalarNode { AsText: "Service" }
                    && reference.Read("group") is null or ScalarNode { AsText: "" }
                    && reference.Read("namespace") is null or ScalarNode)
                {
                    yield return new Backend(reference.Text("namespace") ?? route.Facts.Namespace, name, reference.Scalar("port"));
                }
            }
        }
    }

    private static Backend? Of(PolicyContext ingress, ManifestNode? backend)
    {
        if (backend is not MapNode map || map.Read("service", "name") is not ScalarNode { AsText: not null } name)
        {
            return null;
        }

        var port = map.Read("service", "port", "name") ?? map.Read("service", "port", "number");
        return new Backend(ingress.Facts.Namespace, name, port as ScalarNode);
    }
}
