using ManifestDsl.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Benchmarks.Compiling;

/// <summary>Drivers of the generator.</summary>
internal static class Generation
{
    /// <param name="track">Whether the driver notes which steps ran; costs some time itself.</param>
    public static GeneratorDriver Driver(bool track = false) => CSharpGeneratorDriver.Create(
        [new ManifestGenerator().AsSourceGenerator()],
        additionalTexts: [],
        Project.ParseOptions,
        optionsProvider: null,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, track));
}
