namespace ManifestDsl;

/// <summary>Removes a field, an item of a list or a key of a map.</summary>
/// <param name="Path">The path of what is removed, as for <see cref="Patch"/>.</param>
public sealed record RemovePatch(string Path) : Patch(Path);
