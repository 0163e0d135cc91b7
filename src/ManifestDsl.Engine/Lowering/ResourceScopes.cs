using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Where objects of a kind live.</summary>
internal enum ResourceScope
{
    /// <summary>In a namespace.</summary>
    Namespaced,

    /// <summary>In the cluster as a whole.</summary>
    Cluster,

    /// <summary>Nowhere: a list, a status, or a view of another object.</summary>
    None,
}

/// <summary>Which kinds are namespaced. The lists are facts about the API, written by tools/ManifestDsl.ApiFacts.</summary>
internal static partial class ResourceScopes
{
    /// <summary>The scope of a kind. Kinds that are not listed (custom resources) count as namespaced, as most are.</summary>
    public static ResourceScope Of(string kind, string group)
    {
        // One search in one constant: no table has to be built in each compiler process.
        var entry = "\n" + (group.Length == 0 ? kind : kind + "." + group) + "\n";
        return ClusterScoped.IndexOf(entry, StringComparison.Ordinal) >= 0 ? ResourceScope.Cluster
            : Unscoped.IndexOf(entry, StringComparison.Ordinal) >= 0 ? ResourceScope.None
            : ResourceScope.Namespaced;
    }

    /// <summary>The scope of an object: of a custom resource with a class, what its definition says.</summary>
    public static ResourceScope Of(MapNode root) => root.Type?.Custom is { } custom
        ? custom.IsClusterScoped ? ResourceScope.Cluster : ResourceScope.Namespaced
        : Of(root.Text("kind") ?? "", GroupOf(root.Text("apiVersion")));

    /// <summary>The group of an apiVersion: <c>apps</c> of <c>apps/v1</c>, empty for the core group.</summary>
    public static string GroupOf(string? apiVersion) =>
        apiVersion?.IndexOf('/') is { } slash and > 0 ? apiVersion.Substring(0, slash) : "";
}
