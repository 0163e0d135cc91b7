using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>A place of a pod that names a ConfigMap or a Secret, and perhaps a key of it. Optional ones are left out.</summary>
/// <param name="Kind">ConfigMap or Secret.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Key">The key as written; null when the whole object is meant.</param>
/// <param name="Container">The container that refers to it; null for a volume.</param>
public sealed record DataReference(string Kind, ScalarNode Name, ScalarNode? Key, string? Container);
