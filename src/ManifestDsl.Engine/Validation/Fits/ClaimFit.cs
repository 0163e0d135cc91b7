using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation.Fits;

/// <summary>A claim says how much storage it wants. MDSL3046 speaks of the claims of a StatefulSet.</summary>
internal static class ClaimFit
{
    public static void Check(MapNode map, CheckScope scope)
    {
        if (scope.Object is not { Kind: "StatefulSet", Group: "apps" } && map["resources"] is MapNode resources && resources.Read("requests", "storage") is null)
        {
            scope.Findings.AddNotSet(
                ValidationRules.Fit,
                map,
                ["resources", "requests", "storage"],
                $"{scope.Title}: {scope.Trail} does not say how much storage it wants: set resources.requests.storage, for example to \"10Gi\"");
        }
    }
}
