namespace ManifestDsl;

/// <summary>The storage that each pod of a <see cref="StatefulSet"/> claims. The pod template does not list it.</summary>
/// <param name="Name">Name of the volume, <c>name</c>.</param>
public sealed record ClaimTemplateVolume(string Name) : Volume(Name);
