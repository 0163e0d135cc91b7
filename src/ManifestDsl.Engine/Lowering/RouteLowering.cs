using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers what the table does not cover of the parts of an HTTPRoute.</summary>
internal static class RouteLowering
{
    public static void Complete(MapNode part, string name, MapBuilder target, LoweringContext context)
    {
        switch (name)
        {
            case "RouteParent" when PartLowering.Property(part, "Namespace") is { } space:
                target.Set("namespace", References.Name(space, context, isLocal: false) ?? space);
                break;
            case "RouteMatch":
                Match(part, target);
                break;
            case "RouteBackend":
                Backend(part, target, context);
                break;
            case "RequestHeadersFilter":
                Headers(part, target, "RequestHeaderModifier", "requestHeaderModifier");
                break;
            case "ResponseHeadersFilter":
                Headers(part, target, "ResponseHeaderModifier", "responseHeaderModifier");
                break;
            case "RewriteFilter":
                Path(part, target, "URLRewrite", "urlRewrite");
                break;
            case "RedirectFilter":
                Path(part, target, "RequestRedirect", "requestRedirect");
                break;
            case "MirrorFilter":
                target.Set("type", ScalarNode.FromText("RequestMirror", part.Provenance));
                break;
        }
    }

    private static void Match(MapNode match, MapBuilder target)
    {
        if (PartLowering.Property(match, "Path") is { } path && PartLowering.Property(match, "PathType") is null)
        {
            target.Set(["path", "type"], ScalarNode.FromText("PathPrefix", path.Provenance));
        }

        List(match, "Headers", target, ["headers"]);
        List(match, "QueryParams", target, ["queryParams"]);
    }

    private static void Backend(MapNode backend, MapBuilder target, LoweringContext context)
    {
        if (PartLowering.Property(backend, "Service") is not { } service)
        {
            return;
        }

        // A service of another namespace takes requests when a ReferenceGrant there says so.
        if (References.Name(service, context, isLocal: false) is { } name)
        {
            target.Set("name", name);
        }

        if (References.Declared(service) is { } declared
            && DeclaredIdentity.Namespace(declared, context) is { } space
            && DeclaredIdentity.Namespace(context.Declaration, context) is var own
            && (space as ScalarNode)?.AsText != (own as ScalarNode)?.AsText)
        {
            target.Set("namespace", space);
        }

        if (ServiceBackend.ForRoute(backend, context) is { } port)
        {
            target.Set("port", port);
        }
    }

    private static void Headers(MapNode filter, MapBuilder target, string type, string field)
    {
        target.Set("type", ScalarNode.FromText(type, filter.Provenance));
        List(filter, "Set", target, [field, "set"]);
        List(filter, "Add", target, [field, "add"]);
    }

    private static void Path(MapNode filter, MapBuilder target, string type, string field)
    {
        var at = filter.Provenance;
        target.Set("type", ScalarNode.FromText(type, at));
        var isWhole = PartLowering.Property(filter, "Path") is not null;
        if (isWhole || PartLowering.Property(filter, "Prefix") is not null)
        {
            target.Set([field, "path", "type"], ScalarNode.FromText(isWhole ? "ReplaceFullPath" : "ReplacePrefixMatch", at));
        }
        else
        {
            // A filter without settings is still that filter.
            target.At([field]);
        }
    }

    private static void List(MapNode part, string property, MapBuilder target, ImmutableArray<string> path)
    {
        if (PartLowering.Property(part, property) is { } map)
        {
            target.Set(path, NamedList.FromMap(map, "name", "value"), map.Provenance);
        }
    }
}
