namespace ManifestDsl.Engine.Output;

/// <summary>
/// The order in which objects are applied: by kind as the table says, then by namespace and name. It depends on what the objects are and on
/// nothing else, so that code may be moved without changing a file.
/// </summary>
public sealed partial class ApplicationOrder : IComparer<ResourceName>
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

    /// <summary>The order.</summary>
    public static ApplicationOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(ResourceName x, ResourceName y)
    {
        var result = Rank(x).CompareTo(Rank(y));
        result = result != 0 ? result : string.CompareOrdinal(x.Kind, y.Kind);
        result = result != 0 ? result : string.CompareOrdinal(x.Group, y.Group);
        result = result != 0 ? result : string.CompareOrdinal(x.Namespace, y.Namespace);
        return result != 0 ? result : string.CompareOrdinal(x.Name, y.Name);
    }

    private static int Rank(ResourceName resource) =>
        Ranks[resource.IsKubernetes && Ranks.ContainsKey(resource.Kind) ? resource.Kind : AllOthers];
}
