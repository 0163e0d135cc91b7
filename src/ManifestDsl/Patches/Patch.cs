namespace ManifestDsl;

/// <summary>
/// A change of one field of an object, by its path in the API: for what the types lack, and for what should not be there. Patches are applied in their
/// order, after <c>Overrides</c>; the result is checked and hardened like the rest.
/// </summary>
/// <param name="Path">
/// The path from the object: <c>spec.template.spec.containers[web].livenessProbe</c>. Brackets name an item of a list by its key
/// (<c>containers[web]</c>, <c>ports[8080]</c> or <c>ports[53/UDP]</c>), by its position in lists without keys (<c>args[0]</c>, <c>tolerations[+]</c> to add
/// one), or a key of a map that has dots in it (<c>metadata.annotations[example.org/team]</c>).
/// </param>
public abstract record Patch([property: KubernetesField("", Handled = true)] string Path)
{
    /// <summary>Sets a field: maps are merged, lists by the keys of the API, all else is replaced.</summary>
    /// <param name="path">The path of the field. What is missing on the way is made; an item of a list must be there.</param>
    /// <param name="value">The value, by field names of the API: <c>true</c>, <c>["a", "b"]</c>, <c>new() { ["periodSeconds"] = 5 }</c>.</param>
    public static SetPatch Set(string path, FreeForm? value) => new(path, value!);

    /// <summary>Sets a field: maps are merged, lists by the keys of the API, all else is replaced.</summary>
    /// <param name="path">The path of the field. What is missing on the way is made; an item of a list must be there.</param>
    /// <param name="value">The value, by field names of the API: <c>true</c>, <c>["a", "b"]</c>, <c>new() { ["periodSeconds"] = 5 }</c>.</param>
    /// <param name="allowUnknown">
    /// True for a field that the API has not, as far as this package knows: one of a newer version of Kubernetes. Otherwise such a field is error MDSL0053.
    /// </param>
    public static SetPatch Set(string path, FreeForm? value, bool allowUnknown) => new(path, value!) { AllowUnknown = allowUnknown };

    /// <summary>Sets a field: maps are merged, lists by the keys of the API, all else is replaced.</summary>
    /// <param name="path">The path of the field. What is missing on the way is made; an item of a list must be there.</param>
    /// <param name="value">The value: a KubernetesClient model, or a part of the DSL such as a <see cref="Probe"/>.</param>
    public static SetPatch Set(string path, object value) => new(path, value);

    /// <summary>Sets a field: maps are merged, lists by the keys of the API, all else is replaced.</summary>
    /// <param name="path">The path of the field. What is missing on the way is made; an item of a list must be there.</param>
    /// <param name="value">The value: a KubernetesClient model, or a part of the DSL such as a <see cref="Probe"/>.</param>
    /// <param name="allowUnknown">
    /// True for a field that the API has not, as far as this package knows: one of a newer version of Kubernetes. Otherwise such a field is error MDSL0053.
    /// </param>
    public static SetPatch Set(string path, object value, bool allowUnknown) => new(path, value) { AllowUnknown = allowUnknown };

    /// <summary>Removes a field, an item of a list or a key of a map, which must be there. What hardening fills in counts as unset then.</summary>
    /// <param name="path">The path of what is removed.</param>
    public static RemovePatch Remove(string path) => new(path);
}
