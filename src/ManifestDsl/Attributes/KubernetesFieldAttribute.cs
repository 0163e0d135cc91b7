namespace ManifestDsl;

/// <summary>Names the API field that a property fills.</summary>
/// <param name="path">
/// Field names with dots between them, for example <c>spec.replicas</c>, counted from
/// the object, or the part of an object, that the declaring type stands for.
/// Empty for a property that stands for the whole of it.
/// </param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KubernetesFieldAttribute(string path) : Attribute
{
    /// <summary>Field names with dots between them.</summary>
    public string Path { get; } = path;

    /// <summary>
    /// True when the value does not simply go to <see cref="Path"/> as it is: lowered by code, not by the table
    /// (a map becomes a list, further fields follow from the value). Default: false.
    /// </summary>
    public bool Handled { get; set; }
}
