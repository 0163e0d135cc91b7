namespace ManifestDsl.MSBuild.Reading;

/// <summary>What the generator left in one assembly.</summary>
/// <param name="DeclarationCount">How many declarations the generator saw; null when its marker is missing, so it did not run.</param>
/// <param name="Failed">One entry for each declaration without YAML: its name, a colon and the reason.</param>
/// <param name="Manifests">The objects, in the order of the metadata.</param>
internal sealed record CompiledManifests(
    int? DeclarationCount,
    IReadOnlyList<string> Failed,
    IReadOnlyList<CompiledManifest> Manifests);
