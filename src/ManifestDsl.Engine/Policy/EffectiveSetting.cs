using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>Which level an effective value comes from.</summary>
public enum SettingOrigin
{
    /// <summary>No level sets it.</summary>
    Unset,

    /// <summary>The pod's security context.</summary>
    Pod,

    /// <summary>The container's own security context.</summary>
    Container,
}

/// <summary>The value that a container runs with, and the level that states it.</summary>
/// <param name="Origin">The level that states the value. For an unknown value: the level that is unknown.</param>
/// <param name="Node">The value as written; an <see cref="UnknownNode"/> when it cannot be known; null when unset.</param>
public readonly record struct EffectiveSetting(SettingOrigin Origin, ManifestNode? Node)
{
    /// <summary>The setting that one level states with a field; null as a value is unset.</summary>
    public static EffectiveSetting Of(ManifestNode? node, SettingOrigin origin) =>
        node is null or ScalarNode { Kind: ScalarKind.Null } ? default : new EffectiveSetting(origin, node);

    /// <summary>True when no level states a value. An explicit null counts as unset, as it does for the API server.</summary>
    public bool IsUnset => Origin == SettingOrigin.Unset;

    /// <summary>True when the value, or a map that would hold it, cannot be known or has a shape that the API does not have.</summary>
    public bool IsUnknown => Node is UnknownNode;

    /// <summary>The truth value, or null when it is unset, unknown or not a boolean.</summary>
    public bool? AsBoolean => (Node as ScalarNode)?.AsBoolean;

    /// <summary>The whole number, or null when it is unset, unknown or not an integer.</summary>
    public long? AsInteger => (Node as ScalarNode)?.AsInteger;

    /// <summary>The string, or null when it is unset, unknown or not a string.</summary>
    public string? AsText => (Node as ScalarNode)?.AsText;
}
