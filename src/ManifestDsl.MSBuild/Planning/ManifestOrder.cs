using ManifestDsl.Engine.Output;
using ManifestDsl.MSBuild.Reading;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>The order in which compiled manifests are applied.</summary>
internal sealed class ManifestOrder : IComparer<CompiledManifest>
{
    private ManifestOrder()
    {
    }

    public static ManifestOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(CompiledManifest? x, CompiledManifest? y)
    {
        var result = ApplicationOrder.Instance.Compare(NameOf(x!), NameOf(y!));

        // Two objects without a name of their own, such as those with generateName.
        return result != 0 ? result : string.CompareOrdinal(x!.Declaration, y!.Declaration);
    }

    /// <summary>What the generator calls the object.</summary>
    public static ResourceName NameOf(CompiledManifest manifest) =>
        manifest.Resource is { } resource ? ResourceName.Parse(resource) : new ResourceName("", "", "", manifest.Declaration);
}
