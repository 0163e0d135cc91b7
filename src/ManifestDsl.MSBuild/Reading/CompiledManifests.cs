namespace ManifestDsl.MSBuild.Reading;

/// <summary>What the generator left in one assembly.</summary>
/// <param name="DeclarationCount">How many declarations the generator saw; null when its marker is missing, so it did not run.</param>
/// <param name="Failed">One entry for each declaration without YAML: its name, a colon and the reason.</param>
/// <param name="Manifests">The objects, in the order of the metadata.</param>
/// <param name="Fixtures">Pods for tests of policies, in the order of the metadata.</param>
/// <param name="Images">The uses of images, in the order of the metadata.</param>
/// <param name="Waivers">What waivers took away, in the order of the metadata.</param>
/// <param name="Findings">Findings that the build reports itself.</param>
/// <param name="Baseline">The entries of a baseline, one a line; null unless one is written.</param>
internal sealed record CompiledManifests(
    int? DeclarationCount,
    IReadOnlyList<string> Failed,
    IReadOnlyList<CompiledManifest> Manifests,
    IReadOnlyList<CompiledFixture> Fixtures,
    IReadOnlyList<CompiledImage> Images,
    IReadOnlyList<CompiledWaiver> Waivers,
    IReadOnlyList<CompiledFinding> Findings,
    string? Baseline);
