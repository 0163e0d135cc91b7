using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation;

/// <summary>MDSL7004: required fields are set.</summary>
internal static class RequiredCheck
{
    /// <summary>The field is not set, which is a finding when it is required.</summary>
    public static void NotSet(MapNode map, ApiType type, ApiField field, CheckScope scope)
    {
        if (field.IsRequired && !IsSaidElsewhere(type, field, scope))
        {
            scope.Findings.AddNotSet(
                ValidationRules.Required,
                map,
                [field.Name],
                $"{scope.Title} has no {scope.Trail.To(field.Name)}, which the API server requires: set it to {ShapeText.Of(field.Value, field)}");
        }
    }

    /// <summary>A list that needs an item has none.</summary>
    public static void Empty(ListNode list, ApiType type, ApiField field, CheckScope scope)
    {
        if (!IsSaidElsewhere(type, field, scope))
        {
            scope.Findings.AddBadValue(
                ValidationRules.Required,
                list,
                $"{scope.Title}: {scope.Trail.To(field.Name)} is an empty list, and the API server requires an item: add {ShapeText.Of(field.Value.Element!, field)}");
        }
    }

    /// <summary>
    /// The name of an object is MDSL7001. What a DSL object or a container of one lacks is said by lowering (MDSL0008), and MDSL3046 speaks of
    /// the claims of a StatefulSet.
    /// </summary>
    private static bool IsSaidElsewhere(ApiType type, ApiField field, CheckScope scope) => (type.Name, field.Name) switch
    {
        ("V1ObjectMeta", "name") => true,
        ("V1Container", "name" or "image") or ("V1PodSpec", "containers") => scope.Object.Tier == ManifestTier.Dsl,
        ("V1PersistentVolumeClaimSpec", "accessModes" or "resources") => scope.Object is { Kind: "StatefulSet", Group: "apps" },
        _ => false,
    };
}
