using ManifestDsl.Analyzers;
using ManifestDsl.Engine.Policy;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.CodeFixes;

/// <summary>The edit that a diagnostic asks for, in words of the API.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Path">API field names from the reported C# object to the field; empty when the reported expression is the value.</param>
/// <param name="Field">API name of the field.</param>
/// <param name="Values">What to write.</param>
/// <param name="NeedsReview">True when the edit may break the program.</param>
/// <param name="WritablePaths">Paths that need a volume then.</param>
/// <param name="Container">The container that needs them.</param>
internal sealed record FixRequest(
    FieldEditKind Kind, List<string> Path, string Field, List<string> Values, bool NeedsReview, List<string> WritablePaths, string? Container)
{
    /// <summary>What <paramref name="diagnostic"/> asks for; null when it asks for nothing.</summary>
    public static FixRequest? Of(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        return properties.TryGetValue(FixProperties.Kind, out var name) && KindOf(name) is { } kind
            && properties.TryGetValue(FixProperties.Path, out var path) && path is not null
            && properties.TryGetValue(FixProperties.Field, out var field) && field is not null
            && properties.TryGetValue(FixProperties.Values, out var text) && TextList.Split(text ?? "") is var values
            && (kind != FieldEditKind.Set || values.Count == 1)
            ? new FixRequest(
                kind,
                TextList.Split(path),
                field,
                values,
                properties.ContainsKey(FixProperties.Review),
                TextList.Split(properties.TryGetValue(FixProperties.WritablePaths, out var paths) ? paths ?? "" : ""),
                properties.TryGetValue(FixProperties.Container, out var container) ? container : null)
            : null;
    }

    private static FieldEditKind? KindOf(string? name) => name switch
    {
        nameof(FieldEditKind.Set) => FieldEditKind.Set,
        nameof(FieldEditKind.SetItems) => FieldEditKind.SetItems,
        nameof(FieldEditKind.Remove) => FieldEditKind.Remove,
        _ => null,
    };
}
