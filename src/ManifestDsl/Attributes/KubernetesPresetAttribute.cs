namespace ManifestDsl;

/// <summary>Says what a factory method sets beside the properties that its parameters name.</summary>
/// <param name="property">The property.</param>
/// <param name="values">The value; of a list its items.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class KubernetesPresetAttribute(string property, params object[] values) : Attribute
{
    /// <summary>The property.</summary>
    public string Property { get; } = property;

    /// <summary>The value; of a list its items.</summary>
    public object[] Values { get; } = values;
}
