using ManifestDsl.MSBuild.Reading;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>
/// The order in which objects are applied: by kind as the table says, then by namespace and name. It depends on what the objects are and on
/// nothing else, so that code may be moved without changing a file.
/// </summary>
internal sealed partial class ApplicationOrder : IComparer<CompiledManifest>
{
    private static readonly Dictionary<string, int> Ranks = new(StringComparer.Ordinal);

    // Not by initializers: of those in two files, the table may come last.
    static ApplicationOrder()
    {
        for (var i = 0; i < Kinds.Length; i++)
        {
            Ranks.Add(Kinds[i], i);
        }
    }

    private ApplicationOrder()
    {
    }

    public static ApplicationOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(CompiledManifest? x, CompiledManifest? y)
    {
        var a = ResourceName.Of(x!);
        var b = ResourceName.Of(y!);
        var result = Rank(a).CompareTo(Rank(b));
        result = result != 0 ? result : string.CompareOrdinal(a.Kind, b.Kind);
        result = result != 0 ? result : string.CompareOrdinal(a.Group, b.Group);
        result = result != 0 ? result : string.CompareOrdinal(a.Namespace, b.Namespace);
        result = result != 0 ? result : string.CompareOrdinal(a.Name, b.Name);

        // Two objects without a name of their own, such as those with generateName.
        return result != 0 ? result : string.CompareOrdinal(x!.Declaration, y!.Declaration);
    }

    private static int Rank(ResourceName resource) =>
        Ranks[resource.IsKubernetes && Ranks.ContainsKey(resource.Kind) ? resource.Kind : AllOthers];
}
