using System.Collections.Immutable;
using k8s.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace ManifestDsl.Testing;

/// <summary>What the code under test refers to: the runtime that runs the tests, so that nothing is downloaded.</summary>
public static class TestReferences
{
    /// <summary>A target framework without a reference package.</summary>
    public static readonly ReferenceAssemblies None = new("net10.0");

    /// <summary>The runtime alone.</summary>
    public static readonly ImmutableArray<MetadataReference> Runtime =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The runtime, ManifestDsl and KubernetesClient.</summary>
    public static readonly ImmutableArray<MetadataReference> All =
    [
        .. Runtime,
        MetadataReference.CreateFromFile(typeof(ManifestsAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(V1Pod).Assembly.Location),
    ];
}
