namespace ManifestDsl;

/// <summary>Sets a field.</summary>
/// <param name="Path">The path of the field, as for <see cref="Patch"/>.</param>
/// <param name="Value">The value that is merged into what is there.</param>
public sealed record SetPatch(string Path, [property: KubernetesField("", Handled = true)] object Value) : Patch(Path)
{
    /// <summary>True for a field that the API has not, as far as this package knows. Default: false.</summary>
    [KubernetesField("", Handled = true)]
    public bool? AllowUnknown { get; init; }
}
