using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation.Fits;

/// <summary>What the checks of fields that belong together share.</summary>
internal static class Fit
{
    /// <summary>Reports a value beside another that it does not go with.</summary>
    public static void Report(CheckScope scope, ManifestNode node, string message) =>
        scope.Findings.AddBadValue(ValidationRules.Fit, node, $"{scope.Title}: {message}");

    /// <summary>Reports a field that another one needs.</summary>
    public static void ReportMissing(CheckScope scope, MapNode map, string field, string message) =>
        scope.Findings.AddNotSet(ValidationRules.Fit, map, [field], $"{scope.Title}: {message}");

    /// <summary>The text of a field; <paramref name="unset"/> when it is not set, null when it cannot be known.</summary>
    public static string? Text(MapNode map, string field, string unset = "") => map.Read(field) switch
    {
        null => unset,
        ScalarNode { AsText: { } text } => text.Length == 0 ? unset : text,
        _ => null,
    };

    /// <summary>True when the field is known to be unset, or an empty text or list.</summary>
    public static bool IsUnset(MapNode map, string field) => map.Read(field) is null or ScalarNode { AsText: "" } or ListNode { Items.Length: 0 };

    /// <summary>The field when it is known to be set.</summary>
    public static ManifestNode? Known(MapNode map, string field) => IsUnset(map, field) || map[field] is UnknownNode ? null : map[field];
}
