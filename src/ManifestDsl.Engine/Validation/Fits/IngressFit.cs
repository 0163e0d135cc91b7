using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation.Fits;

/// <summary>An Ingress leads somewhere, and a path that is compared is written.</summary>
internal static class IngressFit
{
    public static void CheckSpec(MapNode map, CheckScope scope)
    {
        if (Fit.IsUnset(map, "rules") && Fit.IsUnset(map, "defaultBackend"))
        {
            Fit.ReportMissing(scope, map, "rules", "spec has neither rules nor defaultBackend: set one of them");
        }
    }

    public static void CheckPath(MapNode map, CheckScope scope)
    {
        if (Fit.Text(map, "pathType") is "Exact" or "Prefix" && map.Read("path") is null or ScalarNode { AsText: "" })
        {
            Fit.ReportMissing(scope, map, "path", $"{scope.Trail} has the pathType {map.Text("pathType")} and no path: set it, for example to \"/\"");
        }
    }
}
