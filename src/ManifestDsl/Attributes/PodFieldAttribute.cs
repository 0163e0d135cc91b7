namespace ManifestDsl;

/// <summary>Names the field of the pod template that a property of a workload fills.</summary>
/// <param name="path">
/// Field names with dots between them, for example <c>spec.hostNetwork</c>, counted from
/// the pod template, wherever the kind keeps it; for a Pod the object itself.
/// Empty for a property that stands for the whole of it.
/// </param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PodFieldAttribute(string path) : Attribute
{
    /// <summary>Field names with dots between them.</summary>
    public string Path { get; } = path;

    /// <summary>
    /// True when the value does not simply go to <see cref="Path"/> as it is: lowered by code, not by the table
    /// (a map becomes a list, further fields follow from the value). Default: false.
    /// </summary>
    public bool Handled { get; set; }
}
