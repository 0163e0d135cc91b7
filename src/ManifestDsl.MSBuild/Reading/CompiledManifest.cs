namespace ManifestDsl.MSBuild.Reading;

/// <summary>One Kubernetes object, as the generator left it in the assembly.</summary>
/// <param name="Path">Where the object goes, relative to the output folder, <c>/</c> between the parts.</param>
/// <param name="Yaml">One YAML document.</param>
/// <param name="Resource">Kind, group, namespace and name; null when the generator gave none.</param>
/// <param name="Declaration">The C# member that declares the object.</param>
/// <param name="Derived">True when another object implied this one, such as the service account of a workload.</param>
/// <param name="PodSecurity">The level of the Pod Security Standards that its pods meet; null when it makes none.</param>
/// <param name="Environment">The folder of the environment that it belongs to; null when it belongs to none.</param>
internal sealed record CompiledManifest(string Path, string Yaml, string? Resource, string Declaration, bool Derived, string? PodSecurity, string? Environment);
