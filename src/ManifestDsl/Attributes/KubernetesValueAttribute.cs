namespace ManifestDsl;

/// <summary>The text that stands for an enum member in the API, where it is not the member's name.</summary>
/// <param name="value">The text, for example <c>TCP</c>.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class KubernetesValueAttribute(string value) : Attribute
{
    /// <summary>The text, for example <c>TCP</c>.</summary>
    public string Value { get; } = value;
}
