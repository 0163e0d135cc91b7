namespace ManifestDsl.Engine.Lowering;

/// <summary>The fields that tell the items of a list apart.</summary>
/// <param name="Field">The field.</param>
/// <param name="SecondField">A second field, where one is not enough.</param>
/// <param name="SecondDefault">What an absent second field stands for.</param>
internal sealed record MergeKey(string Field, string? SecondField = null, string? SecondDefault = null);

/// <summary>
/// Which lists of maps are merged item by item: the patch merge keys of the Kubernetes API, by field name.
/// Lists that are not here are replaced.
/// </summary>
internal static class MergeKeys
{
    /// <summary>The key of a list; null for lists that are replaced.</summary>
    /// <param name="field">The field that holds the list.</param>
    /// <param name="parent">The field that holds the map with the list; null at the root of the object.</param>
    public static MergeKey? Of(string field, string? parent) => (field, parent) switch
    {
        ("ports", "spec") => new("port", "protocol", "TCP"),
        ("ports", _) => new("containerPort", "protocol", "TCP"),
        ("containers" or "initContainers" or "ephemeralContainers" or "volumes" or "env" or "imagePullSecrets" or "resourceClaims", _) => new("name"),
        ("secrets", null) => new("name"),
        ("volumeMounts", _) => new("mountPath"),
        ("volumeDevices", _) => new("devicePath"),
        ("hostAliases", _) => new("ip"),
        ("topologySpreadConstraints", _) => new("topologyKey", "whenUnsatisfiable"),
        _ => null,
    };
}
